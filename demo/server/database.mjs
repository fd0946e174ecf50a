import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import Database from "libsql";
import pg from "pg";
import { keepPrivate } from "./privateFiles.mjs";

/**
 * What our own statements touch; the tables are Better Auth's. Moments go in as ISO strings: SQLite
 * keeps them as such, PostgreSQL reads them into its `timestamptz`.
 *
 * @typedef {{ id: string, userId: string, token: string, attempt: string | null, createdAt: string, updatedAt: string, expiresAt: string,
 *   provenAt: string | null, lastSeenAt: string | null, city: string | null, countryCode: string | null }} SessionTable
 * @typedef {Kysely<{ user: { id: string }, session: SessionTable }>} Tables
 */

/**
 * The one door to the database, as Better Auth takes it: PostgreSQL at `url`, or else a file.
 *
 * @param {{ url: string | undefined, file: string }} options
 * @returns {{ db: Tables, type: "postgres" | "sqlite" }}
 */
export function openDatabase({ url, file }) {
  if (url === undefined) {
    for (const ending of ["", "-wal", "-shm"]) keepPrivate(file + ending);
    const database = new Database(file, { timeout: 5_000 });
    // Whoever looks into the file meanwhile does not lock the server out.
    database.pragma("journal_mode = WAL");
    const dialect = new SqliteDialect({ database });
    return { db: new Kysely({ dialect }), type: "sqlite" };
  }
  const pool = new pg.Pool({ connectionString: url });
  // Without a listener, a connection that breaks while it is idle would end the process.
  pool.on("error", () => console.error("the database closed a connection"));
  return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: "postgres" };
}
