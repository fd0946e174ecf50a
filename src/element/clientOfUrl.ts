import { restClient } from "../clients/rest.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";

/**
 * A REST client for the page's own origin. An attribute may be written by whoever can write markup, so
 * one that names another origin is refused, and no cookie goes there; a script that means it sets the
 * property `client`.
 */
export function clientOfUrl(url: string): SessionsClient {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin === location.origin) return restClient({ baseURL: href });
  const refuse = () =>
    Promise.reject(
      new SessionsError(
        "rejected",
        "active-sessions: the attribute url names another origin. Set the property client instead.",
      ),
    );
  return { scope: "refused", list: refuse, revoke: refuse };
}
