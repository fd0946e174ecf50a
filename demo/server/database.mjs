import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import Database from "libsql";
import pg from "pg";
import { keepPrivate } from "./privateFiles.mjs";

/**
 * The columns that the demo's own SQL statements use. Better Auth creates the tables. Write times as ISO
 * strings: SQLite stores them as they are, and PostgreSQL converts them to `timestamptz`.
 *
 * @typedef {{ id: string, userId: string, token: string, attempt: string | null, createdAt: string, updatedAt: string, expiresAt: string,
 *   provenAt: string | null, lastSeenAt: string | null, city: string | null, countryCode: string | null }} SessionTable
 * @typedef {Kysely<{ user: { id: string }, session: SessionTable }>} Tables
 */

/**
 * Opens the database in the form that Better Auth takes: PostgreSQL at `url`, or a file when there is no `url`.
 *
 * @param {{ url: string | undefined, file: string }} options
 * @returns {{ db: Tables, type: "postgres" | "sqlite" }}
 */
export function openDatabase({ url, file }) {
  if (url === undefined) {
    for (const ending of ["", "-wal", "-shm"]) keepPrivate(file + ending);
    const database = new Database(file, { timeout: 5_000 });
    // With WAL, another program that reads the file does not block the server.
    database.pragma("journal_mode = WAL");
    const dialect = new SqliteDialect({ database });
    return { db: new Kysely({ dialect }), type: "sqlite" };
  }
  const pool = new pg.Pool({ connectionString: url });
  // Without a listener, an idle connection that breaks would end the process.
  pool.on("error", () => console.error("The database closed a connection."));
  return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: "postgres" };
}
