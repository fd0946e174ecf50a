import { laravelHeaders, laravelSessions } from "../../demo/recipes/laravel/client.js";
import { cookieFetch } from "../node/support/cookieFetch.js";

/** Options of {@link signIn}. */
interface SignIn {
  /** @default "ada" */
  name?: "ada" | "eve";
  /** Whether the person wants to be remembered. @default false */
  remember?: boolean;
  userAgent?: string;
}

/** A browser that is signed in to the application, with the recipe’s client. */
export async function signIn(
  url: string,
  { name = "ada", remember, userAgent = "Ada" }: SignIn = {},
) {
  const { fetch, cookies } = cookieFetch(url, userAgent);
  // What `document.cookie` shows to the page.
  const cookie = () => `theme=dark; XSRF-TOKEN=${cookies.get("XSRF-TOKEN")}`;
  const call = async (method: string, path: string, body?: Record<string, unknown>) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        ...laravelHeaders(cookie()),
        accept: "application/json",
        "content-type": "application/json",
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  const password = `password of ${name}`;
  await call("GET", "/token");
  const answer = await call("POST", "/login", {
    email: `${name}@example.test`,
    password,
    remember,
  });
  if (answer.status !== 204) throw new Error(`The sign-in was answered ${answer.status}.`);
  const baseURL = `${url}/account`;
  return {
    call,
    cookies,
    confirm: async () => call("POST", "/confirm-password", { password }),
    client: laravelSessions({ baseURL, fetch, headers: () => laravelHeaders(cookie()) }),
    /** The client of a page that sends no CSRF token. */
    clientWithoutToken: laravelSessions({ baseURL, fetch, headers: {} }),
    /** Opens a page, as a click on a link does. */
    visit: async (path: string) => fetch(`${url}${path}`),
    /** Whether the server takes the device for signed in. */
    isSignedIn: async () => (await call("GET", "/previous")).status === 200,
    /** What the browser loses at the end of a session: all but the cookie that remembers the person. */
    forgetSession() {
      cookies.delete("recipe_session");
      cookies.delete("XSRF-TOKEN");
    },
  };
}
