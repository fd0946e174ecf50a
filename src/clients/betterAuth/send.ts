import { SessionsError } from "../../session/SessionsError.js";
import { deadline } from "../http/deadline.js";
import { isRedirect, redirectError } from "../http/redirects.js";
import { statusCode } from "../http/statusCode.js";
import { waitOf } from "../http/waitOf.js";
import { isRow } from "./toSession.js";

/** What the methods of Better Auth's client resolve with. */
export interface BetterAuthReply {
  data: unknown;
  error: { status?: number; code?: string } | null;
}

/** Calls one method of Better Auth's client with the options that it is given. */
export type Request = (options: object) => Promise<BetterAuthReply>;

/**
 * Sends a request by Better Auth's client, and returns the `data` of its reply.
 *
 * @param timeout Milliseconds until the request fails with `timeout`.
 * @throws {SessionsError} The error of Better Auth, without the request. An aborted one is an `AbortError`.
 */
export async function send(
  request: Request,
  timeout: number,
  signal?: AbortSignal,
): Promise<unknown> {
  let retryAfterMs: number | undefined;
  let isElsewhere = false;
  const onError = ({ response }: { response?: Response }) => {
    isElsewhere = response !== undefined && isRedirect(response);
    // Better Auth says `X-Retry-After`. A proxy says `Retry-After`.
    retryAfterMs = waitOf(response?.headers);
  };
  const bound = deadline(timeout, signal);
  const fetchOptions = { signal: bound.signal, cache: "no-store", redirect: "manual", onError };
  // This function is async, so that an error which `request` throws at once is caught below, too.
  const call = async () => request({ fetchOptions });
  const reply = await bound.within(call()).catch(() => undefined);
  // The error has no cause, because the thrown value may contain the request.
  if (!isRow(reply) || bound.signal.aborted) throw bound.failure();
  const { data, error } = reply;
  if (!error) return data;
  if (isElsewhere) throw redirectError();
  const { status = 0, code } = error;
  let errorCode = status === 0 ? "network" : statusCode(status);
  if (code === "SESSION_NOT_FRESH") errorCode = "reauthentication-required";
  throw new SessionsError(errorCode, `Better Auth answered ${status}.`, { status, retryAfterMs });
}
