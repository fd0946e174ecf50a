import type { Tables } from "./database.mjs";

/** Keeps when a session was last used; see `lastSeen.mjs`. */
export function createLastSeen(db: Tables): (token: string) => Promise<void>;
