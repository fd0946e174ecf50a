import { isOnline } from "../../lib/isOnline.js";
import { SessionsError } from "../../session/SessionsError.js";
import { statusCode } from "../http/statusCode.js";
import type { KeycloakLike } from "./KeycloakLike.js";

/**
 * Makes sure that there is a token that is valid for `validity` seconds; -1 always gets a new one.
 *
 * @throws {SessionsError} `unauthorized` when the session has ended, else the code of the failure. It has no
 *   cause, because the error of `keycloak-js` holds the response with the token.
 */
export async function refreshToken(keycloak: KeycloakLike, validity: number): Promise<void> {
  try {
    await keycloak.updateToken(validity);
  } catch (thrown) {
    throw refreshError(thrown, keycloak.token);
  }
  if (!keycloak.token) throw new SessionsError("unauthorized", "There is no token.");
}

function refreshError(thrown: unknown, token: string | undefined): SessionsError {
  const { response } = (thrown ?? {}) as { response?: { status?: number } };
  const status = response?.status;
  // `keycloak-js` drops its token when the refresh token is refused, by a 400.
  if (!token || status === 400) return new SessionsError("unauthorized", "The session has ended.");
  if (status !== undefined) {
    return new SessionsError(statusCode(status), `The refresh was answered by ${status}.`, {
      status,
    });
  }
  const isLost = thrown instanceof TypeError || !isOnline();
  return new SessionsError(isLost ? "network" : "unauthorized", "The token was not refreshed.");
}
