/**
 * Headers of every reply. No cache may keep a list of sessions.
 *
 * @type {import("hono").MiddlewareHandler}
 */
export const securityHeaders = async (context, next) => {
  await next();
  context.header("cache-control", "no-store");
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "no-referrer");
};
