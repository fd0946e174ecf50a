import type { Tables } from "./database.mjs";

/** The session that a sign-in with the same cookie, or of the same page, has just made. */
export function findTwin(
  db: Tables,
  attempt: string,
): Promise<{ id: string; token: string; userId: string } | undefined>;
