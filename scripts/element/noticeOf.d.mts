export declare function noticeOf(folder: string): string;
