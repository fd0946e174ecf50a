import type { Tables } from "./database.mjs";

/** Returns a function that stores when a session was last used. See `lastSeen.mjs`. */
export function createLastSeen(db: Tables): (token: string) => Promise<void>;
