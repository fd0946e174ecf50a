import { isSessionsError, SessionsError } from "../../session/SessionsError.js";
import type { Deadline } from "./deadline.js";

/** Headers of the host's; a function is asked each time. */
export type GivenHeaders = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/**
 * The host's headers for a request that is bound. When they do not come in time or cannot be sent,
 * the failure is `unsendable`, because nothing was sent and so nothing is unknown.
 *
 * @throws {SessionsError}, and `AbortError` where the caller's signal was aborted.
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
    // What the host's function says itself is believed.
    if (!isOver && isSessionsError(thrown)) throw thrown;
    const what = isOver ? "did not come in time" : "cannot be sent";
    // Without the platform's error: it may quote the header, which is a token.
    throw new SessionsError("rejected", `The headers of the request ${what}.`, {
      reason: "unsendable",
    });
  }
}
