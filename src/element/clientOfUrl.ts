import { restClient } from "../clients/rest.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { ownUrl } from "./ownUrl.js";

/** A client for the attribute `url`, or one that asks nobody, with the reason. */
export interface ClientOfUrl {
  client: SessionsClient;
  error?: SessionsError;
}

/**
 * A REST client for a path of the page's own origin. An attribute may be written by whoever can write
 * markup, so all else is refused, and no cookie goes there; a script that means it sets the property
 * `client`.
 */
export function clientOfUrl(attribute: string): ClientOfUrl {
  const baseURL = ownUrl(attribute);
  if (baseURL !== undefined) return { client: restClient({ baseURL }) };
  const error = new SessionsError(
    "rejected",
    "active-sessions: the attribute url takes a path of the page's own origin, such as /api, and nothing else. For another backend set the property client.",
    { reason: "foreign" },
  );
  const refuse = () => Promise.reject(error);
  return { client: { scope: "refused", list: refuse, revoke: refuse }, error };
}
