/**
 * Returns the URL that a request asks for. Returns `undefined` when the path is no URL (`//`), or names another
 * server: a path that starts with two slashes can do so, and a whole URL in place of a path. Check this because
 * routes trust the origin of the URL.
 *
 * @param {string | undefined} path
 * @param {string} origin The demo's own.
 */
export function ownUrl(path = "/", origin) {
  try {
    const url = new URL(path, origin);
    return url.origin === origin ? url : undefined;
  } catch {
    return undefined;
  }
}
