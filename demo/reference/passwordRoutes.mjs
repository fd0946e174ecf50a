import { Hono } from "hono";
import { clientAddress } from "./clientAddress.mjs";
import { problem, tooMany } from "./problem.mjs";

/**
 * `POST /sign-in {"email","password"}` begins a session. `POST /confirm {"password"}` proves that the person is still
 * the one who signed in. The contract leaves both to you.
 *
 * @param {{ accounts: ReturnType<typeof import("./accounts.mjs").createAccounts>,
 *   sessions: ReturnType<typeof import("./sessions.mjs").createSessions>,
 *   cookie: ReturnType<typeof import("./cookie.mjs").createCookie>,
 *   limit: ReturnType<typeof import("./limits.mjs").createLimits>,
 *   passwordLimit: import("./limits.mjs").Limit, proxies: number,
 *   signedIn: ReturnType<typeof import("./requireSession.mjs").requireSession> }} options
 */
export function passwordRoutes(options) {
  const { accounts, sessions, cookie, limit, passwordLimit, proxies, signedIn } = options;
  const routes = new Hono();

  /** @param {string} email @param {string} ip */
  async function waitFor(email, ip) {
    // Both routes share the limits, because both let somebody guess.
    const waits = [
      limit(`password:${email}`, passwordLimit),
      limit(`address:${ip}`, passwordLimit),
    ];
    return Math.max(...(await Promise.all(waits)));
  }

  routes.post("/sign-in", async (context) => {
    const { email, password } = await readJson(context);
    const ip = clientAddress(context, proxies);
    const wait = await waitFor(email, ip);
    if (wait > 0) return tooMany(wait);
    const accountId = await accounts.check(email, password);
    if (!accountId) return problem(401, "Wrong email or password");
    // A sign-in ends the session that this browser had, so that no list shows one browser twice.
    const old = cookie.read(context);
    const before = old && (await sessions.find(old));
    if (before) await sessions.end(before.id, before.accountId);
    const userAgent = (context.req.header("user-agent") ?? "").slice(0, 512);
    cookie.write(context, await sessions.begin(accountId, { ip, userAgent }));
    return context.body(null, 204);
  });

  routes.post("/confirm", signedIn, async (context) => {
    const own = context.get("own");
    const { password } = await readJson(context);
    const email = (await accounts.emailOf(own.accountId)) ?? "";
    const wait = await waitFor(email, clientAddress(context, proxies));
    if (wait > 0) return tooMany(wait);
    // 403 and not 401, because the session is still there.
    if (!(await accounts.check(email, password))) return problem(403, "Wrong password");
    const token = await sessions.prove(own);
    if (!token) return problem(401, "Not signed in");
    cookie.write(context, token);
    return context.body(null, 204);
  });

  return routes;
}

/**
 * Reads the texts of a body. What is missing or no text becomes "", which no account has. PostgreSQL stores no NUL.
 *
 * @param {import("hono").Context} context
 */
async function readJson(context) {
  const body = await context.req.json().catch(() => undefined);
  const text = (/** @type {unknown} */ value) =>
    typeof value === "string" && !value.includes("\0") ? value : "";
  return { email: text(body?.email), password: text(body?.password) };
}
