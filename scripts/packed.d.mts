export declare function packed(): { size: number; unpackedSize: number; files: string[] };
