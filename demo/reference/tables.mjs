/**
 * Creates the tables where they are missing. The statements are the same for SQLite and PostgreSQL. Times are written
 * as ISO strings: SQLite stores them as they are, and PostgreSQL converts them to `timestamptz`.
 *
 * - `id` is what pages see. It is random, and it opens nothing.
 * - `token_hash` is the SHA-256 of the cookie. Who reads the table cannot compute a cookie from it.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS accounts (
    id text PRIMARY KEY,
    email text NOT NULL UNIQUE,
    password text NOT NULL
  );
  CREATE TABLE IF NOT EXISTS sessions (
    id text PRIMARY KEY,
    account_id text NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    token_hash text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    proven_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ip text NOT NULL,
    user_agent text NOT NULL
  );
  CREATE INDEX IF NOT EXISTS sessions_of_account ON sessions (account_id, id);
  CREATE INDEX IF NOT EXISTS sessions_by_expiry ON sessions (expires_at);
  CREATE TABLE IF NOT EXISTS attempts (
    key text PRIMARY KEY,
    began_at timestamptz NOT NULL,
    count integer NOT NULL
  );
`;

/** Instances that start at the same moment wait for each other, because PostgreSQL's `IF NOT EXISTS` can still clash. */
const lock = "SELECT pg_advisory_xact_lock(7267);";

/**
 * Tells the channel `sessions` about each row that begins, ends or gets a new cookie. PostgreSQL sends it when the
 * change is committed, also when the change comes from another program or from a cascade.
 */
const trigger = `
  CREATE OR REPLACE FUNCTION tell_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  BEGIN
    PERFORM pg_notify('sessions', json_build_object(
      'kind', CASE TG_OP WHEN 'INSERT' THEN 'began' WHEN 'DELETE' THEN 'ended' ELSE 'replaced' END,
      'id', changed.id,
      'accountId', changed.account_id)::text);
    RETURN NULL;
  END $$;
  CREATE OR REPLACE TRIGGER tell_of_session
    AFTER INSERT OR DELETE OR UPDATE OF token_hash ON sessions
    FOR EACH ROW EXECUTE FUNCTION tell_of_session();
`;

/** @param {import("./database.mjs").OpenDatabase} database */
export async function createTables({ run, url }) {
  await run(url === undefined ? tables : lock + tables + trigger);
}
