/**
 * The token in a request's cookie, whoever has written it: for what an unknown token cannot harm.
 *
 * @param {Headers} headers
 */
export function cookieToken(headers) {
  const [, value] = /session_token=([^;.%]+)/.exec(headers.get("cookie") ?? "") ?? [];
  return value;
}
