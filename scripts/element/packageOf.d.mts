export declare function packageOf(id: string, root: string): string;
