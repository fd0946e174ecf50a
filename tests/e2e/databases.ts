import { randomUUID } from "node:crypto";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The kind of database in which the demo keeps its sessions, for this vitest project. */
    database: "libsql" | "postgres";
    /** The URL of the server in which each demo gets its own database. */
    postgres: string;
  }
}

/** An empty database for one demo. */
export interface DemoDatabase {
  /** The demo's `DATABASE_URL`. */
  url: string;
  /** Counts the sessions in the database itself, without the demo. */
  countSessions(): Promise<number>;
  /** Sets one date column of every session. */
  setMoment(column: Moment, moment: Date): Promise<void>;
  remove(): Promise<void>;
}

/** The date columns of a session: when it began, when it ends, and when the password was last entered. */
export type Moment = "createdAt" | "expiresAt" | "provenAt";

const set = (column: Moment, moment: Date) =>
  `UPDATE session SET "${column}" = '${moment.toISOString()}'`;
const count = `SELECT count(*) AS sessions FROM session`;

/** Creates an empty database of the kind that this test run uses. */
export async function createDatabase(folder: string): Promise<DemoDatabase> {
  return inject("database") === "postgres" ? createInPostgres(inject("postgres")) : inFile(folder);
}

function inFile(folder: string): DemoDatabase {
  const open = <Result>(read: (database: Database.Database) => Result) => {
    const database = new Database(join(folder, "demo.sqlite"), { timeout: 5_000 });
    try {
      return read(database);
    } finally {
      database.close();
    }
  };
  return {
    url: "",
    countSessions: async () =>
      open((database) => (database.prepare(count).get() as { sessions: number }).sessions),
    setMoment: async (column, moment) =>
      open((database) => void database.prepare(set(column, moment)).run()),
    // The database file is in `folder`, and `remove` of the demo deletes that folder.
    remove: async () => undefined,
  };
}

async function createInPostgres(server: string): Promise<DemoDatabase> {
  const name = `demo_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server);
  url.pathname = name;
  await query(server, `CREATE DATABASE ${name}`);
  return {
    url: url.href,
    countSessions: async () => Number((await query(url.href, count)).rows[0].sessions),
    setMoment: async (column, moment) => void (await query(url.href, set(column, moment))),
    remove: async () => void (await query(server, `DROP DATABASE ${name}`)),
  };
}

async function query(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client.query(text).finally(() => client.end());
}
