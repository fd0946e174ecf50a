import type { Kysely } from "kysely";

/** The columns of a session that the demo's own SQL statements use. See `database.mjs`. */
export interface SessionTable {
  id: string;
  userId: string;
  token: string;
  attempt: string | null;
  createdAt: string;
  lastSeenAt: string | null;
}

/** The tables that the demo's own SQL statements use. */
export type Tables = Kysely<{ user: { id: string }; session: SessionTable }>;

/** Opens the database: PostgreSQL at `url`, or a file when there is no `url`. */
export function openDatabase(options: { url: string | undefined; file: string }): {
  db: Tables;
  type: "postgres" | "sqlite";
};
