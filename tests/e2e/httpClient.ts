import { openEvents } from "./openEvents.js";

/** The fields that the tests read of a session in Better Auth's list. */
interface Row {
  id: string;
  token: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string | null;
}

type Headers = Record<string, string>;

/** A client that sends requests to the demo without a browser. It shows how the server answers a cookie. */
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
    /** Creates an account and signs in to it. */
    async signUp(account: object, cookie?: string) {
      return enter("/api/auth/sign-up/email", account, cookie);
    },
    /** Returns the rows of the list. */
    async rows(cookie: string): Promise<Row[]> {
      return (await call("GET", "/api/auth/list-sessions", cookie)).json();
    },
    /** Opens the server's event stream. */
    events: (cookie: string) => openEvents(`${url}/demo/events`, { cookie, ...place }),
    async list(cookie: string) {
      return call("GET", "/api/auth/list-sessions", cookie);
    },
  };
}
