import { restClient, type RestClientOptions } from "react-active-sessions/clients/rest";

/**
 * The database sessions of Auth.js, through the route handler in `route.mjs`. There is no path for the sign-out, so the
 * kit ends the own session by its id. Auth.js removes the cookie when it next looks for the session.
 */
export function authjsSessions(options?: Partial<RestClientOptions>) {
  const paths = { revokeOthers: "/sessions/revoke-others" };
  return restClient({ baseURL: "/api", paths, ...options });
}
