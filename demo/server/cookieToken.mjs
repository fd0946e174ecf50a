/**
 * Reads the token from a request's cookie without checking its signature. Use it only where a forged token does no
 * harm.
 *
 * @param {Headers} headers
 */
export function cookieToken(headers) {
  const [, value] = /session_token=([^;.%]+)/.exec(headers.get("cookie") ?? "") ?? [];
  return value;
}
