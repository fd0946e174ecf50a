import { restClient } from "../clients/rest.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { ownUrl } from "./ownUrl.js";

/**
 * A client for the attribute `url`. When `error` is set, the client rejects each call with it and sends
 * nothing.
 */
export interface ClientOfUrl {
  client: SessionsClient;
  error?: SessionsError;
}

/**
 * Creates a REST client for a path on the page's own origin. Any other URL is refused and gets no request
 * with cookies, because anyone who can write markup can write this attribute. For another backend, a script
 * sets the property `client`.
 */
export function clientOfUrl(attribute: string): ClientOfUrl {
  const baseURL = ownUrl(attribute);
  if (baseURL !== undefined) return { client: restClient({ baseURL }) };
  const error = new SessionsError(
    "rejected",
    "active-sessions: the attribute url takes a path on the page's own origin, such as /api. For another backend, set the property client.",
    { reason: "foreign" },
  );
  const refuse = () => Promise.reject(error);
  return { client: { scope: "refused", list: refuse, revoke: refuse }, error };
}
