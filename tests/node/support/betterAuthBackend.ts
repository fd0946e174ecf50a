import { createHash } from "node:crypto";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { createAuthClient } from "better-auth/client";
import { getMigrations } from "better-auth/db/migration";
import { SqliteDialect } from "kysely";
import Database from "libsql";
import { cookieFetch } from "./cookieFetch.js";
import type { keyValueStore } from "./keyValueStore.js";
import { sendJson, serve } from "./serve.js";

/** The person who has signed in. */
export const account = {
  name: "Ada Lovelace",
  email: "ada@example.com",
  password: "analytical-engine",
};

/**
 * User agents of the five sign-ins that {@link betterAuthBackend} starts with. The first is "this device".
 */
const agents = [
  "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36 Edg/152.0.0.0",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0",
  "curl/8.16.0",
];

// Better Auth's own hash takes a tenth of a second for each sign-in, and no test is about it.
const quickHash = {
  hash: async (password: string) => createHash("sha256").update(password).digest("hex"),
  verify: async ({ hash, password }: { hash: string; password: string }) =>
    hash === (await quickHash.hash(password)),
};

/** Switches of Better Auth's server that a test may set. */
export interface BackendOptions extends Pick<
  BetterAuthOptions,
  "session" | "rateLimit" | "plugins"
> {
  secondaryStorage?: ReturnType<typeof keyValueStore>;
}

/** A session as Better Auth stores it. */
type Held = Record<"id" | "token" | "userId", string>;

/**
 * Starts a real Better Auth over real HTTP, with its database in memory. Five browsers have signed in to it.
 */
export async function betterAuthBackend(options: BackendOptions = {}) {
  const database = new Database(":memory:");
  let refused = { status: 0, path: "" };
  const server = await serve(async (seen, reply) => {
    if (refused.status && seen.path.includes(refused.path)) {
      // The message contains the cookie and the token, as a careless server's error page might.
      const message = `${seen.headers.cookie} ${seen.body}`;
      return sendJson(reply, refused.status, { code: message, message });
    }
    const request = new Request(new URL(seen.path, server.url), {
      method: seen.method,
      headers: Object.entries(seen.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      body: seen.method === "GET" ? undefined : seen.body,
    });
    const answer = await auth.handler(request);
    reply.setHeaders(answer.headers);
    reply.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
  const settings = {
    ...options,
    baseURL: server.url,
    secret: "0123456789abcdef0123456789abcdef",
    database: { dialect: new SqliteDialect({ database }), type: "sqlite" },
    emailAndPassword: { enabled: true, password: quickHash },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions;
  const auth = betterAuth(settings);
  await (await getMigrations(settings)).runMigrations();

  const connect = (browser: ReturnType<typeof cookieFetch>) =>
    createAuthClient({ baseURL: server.url, fetchOptions: { customFetchImpl: browser.fetch } });
  async function signIn(userAgent: string, person = account, isNew = false) {
    const browser = cookieFetch(server.url, userAgent);
    const client = connect(browser);
    await (isNew ? client.signUp.email(person) : client.signIn.email(person));
    return { ...browser, client, connect: () => connect(browser) };
  }
  const browsers: Awaited<ReturnType<typeof signIn>>[] = [];
  for (const [index, agent] of agents.entries()) {
    browsers.push(await signIn(agent, account, index === 0));
  }
  const { secondaryStorage: store, session } = options;
  const isInStore = !session?.storeSessionInDatabase || session.preserveSessionInDatabase;
  const rows = (): Held[] => {
    if (!store || !isInStore) {
      return database.prepare("SELECT id, token, userId FROM session").all() as Held[];
    }
    const values = store.values() as { session?: Held }[];
    return values.flatMap((value) => value.session ?? []);
  };
  const allTokens = rows().map(({ token }) => token);
  return {
    ...server,
    database,
    browsers,
    /** Signs in from one more browser. */
    signIn,
    rows,
    /** The tokens of all sessions, ended ones too, and the values of the cookies, encoded and decoded. */
    secrets: () => [
      ...allTokens,
      ...browsers
        .flatMap(({ cookies }) => [...cookies.values()])
        .flatMap((value) => [value, decodeURIComponent(value)]),
    ],
    /** Answers every request below a path with this status from now on. A status of 0 makes it work again. */
    breakDown(status = 500, path = "/") {
      refused = { status, path };
    },
  };
}
