import type { Tables } from "./database.mjs";

/** Finds the session that a sign-in with the same cookie or from the same page has just created. */
export function findTwin(
  db: Tables,
  attempt: string,
): Promise<{ id: string; token: string; userId: string } | undefined>;
