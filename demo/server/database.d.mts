import type { Kysely } from "kysely";

/** What our own statements touch of a session; see `database.mjs`. */
export interface SessionTable {
  id: string;
  userId: string;
  token: string;
  attempt: string | null;
  createdAt: string;
  lastSeenAt: string | null;
}

/** The tables that the demo's own statements touch. */
export type Tables = Kysely<{ user: { id: string }; session: SessionTable }>;

/** The one door to the database: PostgreSQL at `url`, or else a file. */
export function openDatabase(options: { url: string | undefined; file: string }): {
  db: Tables;
  type: "postgres" | "sqlite";
};
