import { isSessionsError, type SessionsErrorCode } from "../../session/SessionsError.js";
import { check } from "./check.js";
import type { ClientContractCase } from "./ClientContractCase.js";
import { otherId } from "./listAll.js";
import { outcome } from "./outcome.js";

const wait = 30;
/** In milliseconds. `Retry-After` can be a date, which has whole seconds and comes closer. */
const tolerance = 5_000;

/** The codes of the refusals that the screen explains. Each case needs a method that a harness may leave out. */
export const refusalCases: readonly ClientContractCase[] = [
  {
    name: "says that the person must confirm who they are, where the harness can require it",
    async run(harness) {
      const client = await harness.createClient();
      if (!harness.requireProof) return;
      const id = await otherId(client);
      await harness.requireProof();
      await checkRefusal(client.revoke(id), "reauthentication-required", "revoke()");
    },
  },
  {
    name: "says how long to wait after too many requests, where the harness can limit them",
    async run(harness) {
      const client = await harness.createClient();
      if (!harness.limit) return;
      const id = await otherId(client);
      await harness.limit(wait);
      checkWait(await checkRefusal(client.list({}), "rate-limited", "list()"), "list()");
      checkWait(await checkRefusal(client.revoke(id), "rate-limited", "revoke()"), "revoke()");
    },
  },
  {
    name: "says that its session is over, where the harness can end it from elsewhere",
    async run(harness) {
      const client = await harness.createClient();
      if (!harness.signOutElsewhere) return;
      const id = await otherId(client);
      await harness.signOutElsewhere();
      await checkRefusal(client.list({}), "unauthorized", "list()");
      await checkRefusal(client.revoke(id), "unauthorized", "revoke()");
    },
  },
];

/** Waits for a call that must fail with a code, and returns its error. */
async function checkRefusal(call: Promise<unknown>, code: SessionsErrorCode, what: string) {
  const error = await outcome(call);
  check(error !== undefined, `${what} resolved instead of failing with ${code}.`);
  check(isSessionsError(error), `${what} rejected with another error than SessionsError.`);
  check(error.code === code, `${what} failed with ${error.code} instead of ${code}.`);
  return error;
}

function checkWait({ retryAfterMs = Number.NaN }: { retryAfterMs?: number }, what: string): void {
  const isRight = Math.abs(retryAfterMs - wait * 1_000) < tolerance;
  check(isRight, `${what} says retryAfterMs ${retryAfterMs} for a wait of ${wait} seconds.`);
}
