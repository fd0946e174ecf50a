import { restClient, type RestClientOptions } from "react-active-sessions/clients/rest";
import type { SessionsClient } from "react-active-sessions";

/**
 * The headers that Laravel wants with each request. Send them with the request that confirms the password too.
 *
 * @param cookies `document.cookie`
 */
export function laravelHeaders(cookies: string): Record<string, string> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(cookies)?.[1];
  return {
    // Without this, Laravel takes the list for the page that `back()` returns to.
    "x-requested-with": "XMLHttpRequest",
    ...(token && { "x-xsrf-token": decodeURIComponent(token) }),
  };
}

/** The database sessions of Laravel, through the routes in `routes.php`. */
export function laravelSessions(options?: Partial<RestClientOptions>): SessionsClient {
  return restClient({
    baseURL: "/account",
    paths: { revokeOthers: "/sessions/revoke-others", signOut: "/sign-out" },
    timeUnit: "seconds",
    headers: () => laravelHeaders(document.cookie),
    readError(status) {
      // The middleware `password.confirm` answers 423.
      if (status === 423) return "reauthentication-required";
      // Laravel checks the CSRF token before the session, so a device whose session has ended gets 419.
      return status === 419 ? "unauthorized" : undefined;
    },
    ...options,
  });
}
