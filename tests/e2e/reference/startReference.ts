import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openDatabase, type Sql } from "../../../demo/reference/database.mjs";
import { hashToken, newToken } from "../../../demo/reference/token.mjs";
import { ada } from "../startDemo.js";
import { ownDatabase } from "../postgres/ownDatabase.js";
import { type Instance, startServer } from "./startServer.js";

/** The reference server, with a database of the kind that this test run uses. */
export interface Reference extends Instance {
  /** Reads and writes the database without the server. */
  sql: Sql;
  /** The URL of its database on PostgreSQL. */
  databaseUrl: string | undefined;
  /** Starts one more instance with the same database. */
  another(settings?: Record<string, string>): Promise<Instance>;
  /** Deletes all sessions and counted attempts. */
  empty(): Promise<void>;
  /**
   * Adds a session to the database, without the server. It expires in this many minutes from now. A sign-in would take
   * longer, because it checks a password.
   */
  addSession(email: string, minutes?: number): Promise<{ id: string; cookie: string }>;
  /** The ids of an account's sessions that have not expired. */
  idsOf(email: string): Promise<string[]>;
  /** Stops all instances and removes the database. */
  remove(): Promise<void>;
}

/** Another account of the reference server. Its password is Ada's. */
export const eve = { email: "eve@example.com", password: ada.password };

/** Starts the reference server with the accounts of Ada and Eve. */
export async function startReference(settings: Record<string, string> = {}): Promise<Reference> {
  const folder = await mkdtemp(join(tmpdir(), "sessions-reference-"));
  const own = inject("database") === "postgres" ? await ownDatabase(inject("postgres")) : undefined;
  const start = (more: Record<string, string> = {}) =>
    startServer({
      REFERENCE_PASSWORDS: "1000",
      ...settings,
      ...more,
      DEMO_DATA: folder,
      DATABASE_URL: own?.url ?? "",
    });
  const instances = [await start()];
  const [first] = instances as [Instance];
  const { sql, close } = openDatabase({ url: own?.url, file: join(folder, "reference.sqlite") });
  await sql`INSERT INTO accounts (id, email, password)
    SELECT ${randomUUID()}, ${eve.email}, password FROM accounts WHERE email = ${ada.email}`;
  return {
    ...first,
    sql,
    databaseUrl: own?.url,
    async another(more) {
      const instance = await start(more);
      instances.push(instance);
      return instance;
    },
    async empty() {
      await sql`DELETE FROM sessions`;
      await sql`DELETE FROM attempts`;
    },
    async addSession(email, minutes = 60) {
      const [id, token, now] = [randomUUID(), newToken(), new Date().toISOString()];
      const expires = new Date(Date.now() + minutes * 60_000).toISOString();
      await sql`INSERT INTO sessions
        (id, account_id, token_hash, created_at, last_seen_at, proven_at, expires_at, ip, user_agent)
        SELECT ${id}, id, ${hashToken(token)}, ${now}, ${now}, ${now}, ${expires}, '192.0.2.7', 'Tablet'
        FROM accounts WHERE email = ${email}`;
      return { id, cookie: `session=${token}` };
    },
    async idsOf(email) {
      const rows = await sql`SELECT s.id FROM sessions s JOIN accounts a ON a.id = s.account_id
        WHERE a.email = ${email} AND s.expires_at > ${new Date().toISOString()}`;
      return rows.map(({ id }) => String(id));
    },
    async remove() {
      await Promise.all(instances.map((instance) => instance.stop()));
      await close();
      await own?.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
