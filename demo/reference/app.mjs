import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createAccounts } from "./accounts.mjs";
import { createCookie } from "./cookie.mjs";
import { eventsRoute } from "./eventsRoute.mjs";
import { createLimits } from "./limits.mjs";
import { passwordRoutes } from "./passwordRoutes.mjs";
import { problem } from "./problem.mjs";
import { refuseForeignOrigin } from "./refuseForeignOrigin.mjs";
import { requireSession } from "./requireSession.mjs";
import { securityHeaders } from "./securityHeaders.mjs";
import { sessionRoutes } from "./sessionRoutes.mjs";

const largestBody = 4 * 1024;

/**
 * Puts the checks and the routes together, below `/api`. What the server contract describes is in `sessionRoutes` and
 * `eventsRoute`.
 *
 * @param {{ sql: import("./database.mjs").Sql, origin: () => string, proxies: number, pageSize: number,
 *   lifetimeSeconds: number, proofSeconds: number,
 *   passwordLimit: import("./limits.mjs").Limit, endLimit: import("./limits.mjs").Limit,
 *   sessions: ReturnType<typeof import("./sessions.mjs").createSessions>,
 *   events: ReturnType<typeof import("../server/events.mjs").createEvents> }} options
 */
export function createApp(options) {
  const { sql, origin, sessions, events } = options;
  const cookie = createCookie(origin, options.lifetimeSeconds);
  const signedIn = requireSession(sessions, cookie);
  const shared = { ...options, cookie, limit: createLimits(sql) };
  const tooLarge = () => problem(413, "Too large");

  const app = new Hono().basePath("/api");
  app.use(securityHeaders, refuseForeignOrigin(origin));
  app.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  app.route("/", passwordRoutes({ ...shared, accounts: createAccounts(sql), signedIn }));
  app.use(signedIn);
  app.route("/", sessionRoutes(shared));
  app.route("/", eventsRoute(events));
  app.notFound(() => problem(404, "No such path"));
  app.onError(() => {
    console.error("The reference server failed to answer.");
    return problem(500, "Failed");
  });
  return app;
}
