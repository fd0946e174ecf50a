import { isSessionsError } from "../../session/SessionsError.js";
import { unsendable } from "./unsendable.js";

/**
 * Makes the body of a request, as the text of JSON; `undefined` when there is none. Call it before the request is sent.
 *
 * @param make May be a function of the host.
 * @throws {SessionsError} `rejected`, with the reason `unsendable`, when the body cannot be made or is no JSON.
 */
export function jsonText(make: () => unknown): string | undefined {
  try {
    return JSON.stringify(make());
  } catch (thrown) {
    // Trust a `SessionsError` that the host's function throws. Drop any other error, because it may quote a token.
    throw isSessionsError(thrown) ? thrown : unsendable("The request body cannot be sent.");
  }
}
