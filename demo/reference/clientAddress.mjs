import { getConnInfo } from "@hono/node-server/conninfo";

/**
 * Returns the address of the person's device. Each of your own proxies adds the address that it saw to the right of
 * `X-Forwarded-For`. What stands further left comes from the client, so never read it.
 *
 * @param {import("hono").Context} context
 * @param {number} proxies How many proxies of your own stand before the server.
 */
export function clientAddress(context, proxies) {
  const seen = (context.req.header("x-forwarded-for") ?? "").split(",").map((text) => text.trim());
  const forwarded = proxies > 0 ? seen.at(-proxies) : undefined;
  return forwarded || (getConnInfo(context).remote.address ?? "");
}
