import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** @typedef {import("hono").Context} Context */

/**
 * The cookie that holds the token. Pages cannot read it (`HttpOnly`). With https, its name starts with `__Host-`, so
 * that no other subdomain can set it.
 *
 * @param {() => string} origin
 * @param {number} maxAge In seconds.
 */
export function createCookie(origin, maxAge) {
  const isSecure = () => origin().startsWith("https:");
  const name = () => (isSecure() ? "__Host-session" : "session");
  const options = () => /** @type {const} */ ({ path: "/", secure: isSecure() });
  return {
    /** Returns the token of a request, or `undefined` when there is none that could be ours. @param {Context} context */
    read(context) {
      const token = getCookie(context, name()) ?? "";
      return /^[\w-]{43}$/.test(token) ? token : undefined;
    },
    /** @param {Context} context @param {string} token */
    write(context, token) {
      setCookie(context, name(), token, { ...options(), httpOnly: true, sameSite: "Lax", maxAge });
    },
    /** Deletes the cookie, and what the browser has stored for the site. @param {Context} context */
    remove(context) {
      deleteCookie(context, name(), options());
      context.header("clear-site-data", '"cache", "storage"');
    },
  };
}
