import { createHmac, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { ownDatabase } from "./ownDatabase.js";
import { serveHandler } from "../serveHandler.js";

/**
 * What a Supabase project has before a migration of one's own: its roles, `auth.uid()`, `auth.jwt()`, and the table of
 * sessions with the columns that its own migrations have made.
 */
const project = `
  CREATE ROLE anon NOLOGIN; CREATE ROLE authenticated NOLOGIN;
  CREATE SCHEMA auth;
  GRANT USAGE ON SCHEMA auth TO anon, authenticated;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO anon, authenticated;
  CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;
  CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT (auth.jwt() ->> 'sub')::uuid $$;
  CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
  CREATE TABLE auth.sessions (
    id uuid PRIMARY KEY, user_id uuid NOT NULL, created_at timestamptz, updated_at timestamptz, factor_id uuid,
    aal auth.aal_level, not_after timestamptz, refreshed_at timestamp, user_agent text, ip inet, tag text,
    oauth_client_id uuid, refresh_token_hmac_key text, refresh_token_counter bigint, scopes text);
  ALTER TABLE auth.sessions ENABLE ROW LEVEL SECURITY;
`;
const undo = "DROP OWNED BY anon, authenticated; DROP ROLE anon, authenticated";

/** The claims of an access token that the functions read. */
export interface Claims {
  sub: string;
  session_id: string;
  amr: { method: string; timestamp: number }[];
}

const key = randomUUID();
const sign = (text: string) => createHmac("sha256", key).update(text).digest("base64url");

/** Makes an access token. */
export function tokenOf(claims: Claims): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `header.${payload}.${sign(payload)}`;
}

/**
 * Starts the part of a Supabase project that the recipe uses: the database with the recipe's migration, and PostgREST's
 * `POST /rest/v1/rpc/…`. PostgREST itself is no package of npm, so this does what its documentation says: it checks the
 * token, takes the role, sets the claims, and makes the status 401 of the error `PT401`.
 */
export async function startSupabase(server: string) {
  const database = await ownDatabase(server);
  const pool = new pg.Pool({ connectionString: database.url });
  await pool.query(project);
  await pool.query(await readFile("demo/recipes/supabase/sessions.sql", "utf8"));

  async function rpc(request: Request): Promise<Response> {
    const name = new URL(request.url).pathname.replace("/rest/v1/rpc/", "");
    const [, payload, signature] = (request.headers.get("authorization") ?? "").split(".");
    const isSigned = payload !== undefined && sign(payload) === signature;
    const claims = isSigned ? Buffer.from(payload, "base64url").toString() : "";
    const { one }: { one?: string } = await request.json();
    const client = await pool.connect();
    try {
      await client.query(`BEGIN; SET LOCAL ROLE ${isSigned ? "authenticated" : "anon"}`);
      await client.query("SELECT set_config('request.jwt.claims', $1, true)", [claims]);
      const call = `SELECT to_json(public.${name}(${one === undefined ? "" : "one => $1"})) AS json`;
      const { rows } = await client.query(call, one === undefined ? [] : [one]);
      await client.query("COMMIT");
      return Response.json(rows[0].json);
    } catch (error) {
      await client.query("ROLLBACK");
      const { code = "", message } = error as { code?: string; message: string };
      const status = /^PT(\d{3})$/.exec(code)?.[1] ?? (code === "42501" ? 401 : 500);
      return Response.json({ code, message }, { status: Number(status) });
    } finally {
      client.release();
    }
  }

  const rest = await serveHandler(rpc);
  return {
    url: rest.url,
    pool,
    async remove() {
      await rest.close();
      await pool.query(undo);
      await pool.end();
      await database.remove();
    },
  };
}
