import Database from "libsql";
import pg from "pg";
import { keepPrivate } from "../server/privateFiles.mjs";

/**
 * Runs one statement and returns its rows. It is a template tag: each `${value}` becomes a parameter, so no value can
 * become part of the statement.
 *
 * @typedef {(texts: TemplateStringsArray, ...values: (string | number | null)[]) => Promise<Record<string, any>[]>} Sql
 */

/**
 * @typedef {object} OpenDatabase
 * @property {Sql} sql
 * @property {(script: string) => Promise<void>} run Runs several statements without parameters, all or none.
 * @property {string | undefined} url The URL of PostgreSQL. It is `undefined` for SQLite.
 * @property {() => Promise<void>} close
 */

/**
 * Opens PostgreSQL at `url`, or SQLite in `file` when there is no `url`.
 *
 * @param {{ url: string | undefined, file: string }} options
 * @returns {OpenDatabase}
 */
export function openDatabase({ url, file }) {
  return url === undefined ? openSqlite(file) : openPostgres(url);
}

/**
 * @param {string} file
 * @returns {OpenDatabase}
 */
function openSqlite(file) {
  for (const ending of ["", "-wal", "-shm"]) keepPrivate(file + ending);
  const database = new Database(file, { timeout: 5_000 });
  // With WAL, another program that reads the file does not block the server.
  database.pragma("journal_mode = WAL");
  database.pragma("foreign_keys = ON");
  return {
    url: undefined,
    async sql(texts, ...values) {
      const statement = database.prepare(texts.join("?"));
      if (statement.reader) return /** @type {Record<string, any>[]} */ (statement.all(...values));
      statement.run(...values);
      return [];
    },
    run: async (script) => void database.exec(`BEGIN; ${script} COMMIT;`),
    close: async () => void database.close(),
  };
}

/**
 * @param {string} url
 * @returns {OpenDatabase}
 */
function openPostgres(url) {
  const pool = new pg.Pool({ connectionString: url });
  // Without a listener, an idle connection that breaks would end the process.
  pool.on("error", () => console.error("The database closed a connection."));
  return {
    url,
    async sql(texts, ...values) {
      const text = texts.reduce((before, part, index) => `${before}$${index}${part}`);
      return (await pool.query(text, values)).rows;
    },
    // PostgreSQL runs all statements of one query in one transaction.
    run: async (script) => void (await pool.query(script)),
    close: async () => pool.end(),
  };
}
