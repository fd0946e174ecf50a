import { isSessionsError, SessionsError, toSessionsError } from "../../session/SessionsError.js";
import { longestMs } from "../../session/retryWait.js";
import { statusCode } from "../http/statusCode.js";

/** The fields of Clerk's errors that the kit reads. */
interface ClerkError {
  clerkError?: unknown;
  status?: unknown;
  /** In seconds. */
  retryAfter?: unknown;
  code?: unknown;
  errors?: readonly { code?: unknown }[];
}

/** Codes that ask the person to confirm who they are, and the one for a person who has cancelled that. */
const stepUp = /^session_reverification_required$|^reverification_cancelled$/;

/**
 * The kit's error for an error of Clerk. It is recognised by its fields and not by its class, because a page
 * can contain two copies of Clerk. The message of Clerk is dropped, because it is text from outside.
 */
export function clerkError(thrown: unknown): SessionsError {
  if (isSessionsError(thrown) || !isClerkError(thrown)) return toSessionsError(thrown);
  const { status, code, retryAfter, errors } = thrown;
  const codes = [code, ...(Array.isArray(errors) ? errors.map((error) => error?.code) : [])];
  const isStepUp = codes.some((one) => typeof one === "string" && stepUp.test(one));
  if (typeof status !== "number" && !isStepUp) {
    return new SessionsError("network", "Clerk did not respond.");
  }
  const known = typeof status === "number" ? status : 403;
  return new SessionsError(
    isStepUp ? "reauthentication-required" : statusCode(known),
    `Clerk answered ${known}.`,
    {
      status: known,
      ...(typeof retryAfter === "number" &&
        retryAfter >= 0 && {
          retryAfterMs: Math.min(retryAfter * 1_000, longestMs),
        }),
    },
  );
}

const isClerkError = (thrown: unknown): thrown is ClerkError =>
  typeof thrown === "object" && thrown !== null && (thrown as ClerkError).clerkError === true;
