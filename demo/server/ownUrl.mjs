/**
 * The URL that a request asks for. Nothing where it is none (`//`) or another server's, which a path
 * of two slashes and a whole URL in the place of a path can name: routes believe its origin.
 *
 * @param {string | undefined} path
 * @param {string} origin Our own.
 */
export function ownUrl(path = "/", origin) {
  try {
    const url = new URL(path, origin);
    return url.origin === origin ? url : undefined;
  } catch {
    return undefined;
  }
}
