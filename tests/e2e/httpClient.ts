/** A client of its own, beside the browser: what the server says to a cookie. */
export function httpClient(url: string) {
  type Headers = Record<string, string>;
  type Init = { body?: string; headers?: Headers };
  const call = (method: string, path: string, cookie = "", init: Init = {}) =>
    fetch(`${url}${path}`, {
      method,
      ...init,
      headers: { cookie, origin: url, "content-type": "application/json", ...init.headers },
    });
  return {
    call,
    /** Signs in and returns the reply with its cookie. */
    async signIn(account: object, cookie = "", headers: Headers = {}) {
      const body = JSON.stringify(account);
      const reply = await call("POST", "/api/auth/sign-in/email", cookie, { body, headers });
      const set = reply.headers.getSetCookie().find((line) => line.includes("session_token"));
      return { reply, cookie: set?.split(";")[0] ?? "" };
    },
    async list(cookie: string) {
      return call("GET", "/api/auth/list-sessions", cookie);
    },
  };
}
