import { expect } from "vitest";
import type { SessionsError } from "../../../src/session/SessionsError.js";
import { checkError } from "../../../src/testing/contract/checkError.js";

/** The bearer token of the tests. No error may contain it. */
export const token = "bearer-5e55107";

/**
 * Returns the `SessionsError` that a call rejects with. Fails when it is another error, or when it contains
 * the token.
 */
export async function expectFailure(call: Promise<unknown>): Promise<SessionsError> {
  const thrown = await call.then(
    () => expect.fail("the call resolved"),
    (error: unknown) => error,
  );
  checkError(thrown, [token], "the call");
  return thrown as SessionsError;
}
