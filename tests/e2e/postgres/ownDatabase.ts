import { randomUUID } from "node:crypto";
import pg from "pg";

/** Creates an empty database on a PostgreSQL server, and returns its URL. */
export async function ownDatabase(server: string) {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server);
  url.pathname = name;
  await query(server, `CREATE DATABASE ${name}`);
  return {
    url: url.href,
    remove: async () => void (await query(server, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function query(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client.query(text).finally(() => client.end());
}
