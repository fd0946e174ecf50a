import type { Plugin } from "vite";

export declare function withoutChunks(): Plugin;
