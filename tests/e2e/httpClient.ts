import { openEvents } from "./openEvents.js";

/** What the tests read of a session in Better Auth's list. */
interface Row {
  id: string;
  token: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string | null;
}

type Headers = Record<string, string>;

/** A client of its own, beside the browser: what the server says to a cookie. */
export function httpClient(url: string, place: Headers = {}) {
  type Init = { body?: string; headers?: Headers };
  const call = (method: string, path: string, cookie = "", init: Init = {}) =>
    fetch(`${url}${path}`, {
      method,
      ...init,
      headers: {
        cookie,
        origin: url,
        "content-type": "application/json",
        ...place,
        ...init.headers,
      },
    });
  const enter = async (path: string, account: object, cookie = "", headers: Headers = {}) => {
    const reply = await call("POST", path, cookie, { body: JSON.stringify(account), headers });
    const set = reply.headers.getSetCookie().find((line) => line.includes("session_token"));
    return { reply, cookie: set?.split(";")[0] ?? "" };
  };
  return {
    call,
    /** Signs in and returns the reply with its cookie. */
    async signIn(account: object, cookie?: string, headers?: Headers) {
      return enter("/api/auth/sign-in/email", account, cookie, headers);
    },
    /** Makes an account, which signs it in. */
    async signUp(account: object, cookie?: string) {
      return enter("/api/auth/sign-up/email", account, cookie);
    },
    /** The rows of its list. */
    async rows(cookie: string): Promise<Row[]> {
      return (await call("GET", "/api/auth/list-sessions", cookie)).json();
    },
    /** Follows the server's events for as long as they last. */
    events: (cookie: string) => openEvents(`${url}/demo/events`, { cookie, ...place }),
    async list(cookie: string) {
      return call("GET", "/api/auth/list-sessions", cookie);
    },
  };
}
