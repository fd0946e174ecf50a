export declare const preactForReact: { find: RegExp; replacement: string }[];
