import type { openDatabase } from "./database.mjs";

/** Creates the tables where they are missing. See `tables.mjs`. */
export function createTables(database: ReturnType<typeof openDatabase>): Promise<void>;
