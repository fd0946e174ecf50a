import { isSessionsError } from "../../session/SessionsError.js";
import type { Deadline } from "./deadline.js";
import { unsendable } from "./unsendable.js";

/** Headers from the host. A function is called before each request. */
export type GivenHeaders = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/**
 * Reads the host's headers, within the limits of the request. When they come too late or cannot be sent, the
 * error has the reason `unsendable`: nothing was sent, so the outcome is known.
 *
 * @throws {SessionsError}, and `AbortError` when the caller's signal was aborted.
 */
export async function readHeaders(
  given: GivenHeaders | undefined,
  bound: Deadline,
): Promise<Headers> {
  const read = async () => (typeof given === "function" ? given() : given);
  try {
    return new Headers(await bound.within(read()));
  } catch (thrown) {
    const isOver = bound.signal.aborted;
    if (bound.isLeft()) throw bound.failure();
    // Trust a `SessionsError` that the host's function throws.
    if (!isOver && isSessionsError(thrown)) throw thrown;
    const what = isOver ? "did not arrive in time" : "cannot be sent";
    // Drop the platform's error, because it may quote the header, which is a token.
    throw unsendable(`The request headers ${what}.`);
  }
}
