// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { nextSequence } from "../../../src/lib/sequence.js";
import { createReauthentication } from "../../../src/revocation/reauthentication.js";
import { SessionsError, type SessionsErrorCode } from "../../../src/session/SessionsError.js";
import { idsOf } from "../../../src/session/sessionLists.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { createWorld } from "./world.js";

const few = fixtureSessions.slice(0, 6);
const refused: SessionsErrorCode[] = ["forbidden", "rejected", "rate-limited", "unauthorized"];
const lost: SessionsErrorCode[] = ["timeout", "network", "server", "invalid-response"];
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("click" as const), row: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("batch" as const), from: fc.nat(2) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      which: fc.nat(3),
      how: fc.constantFrom(
        "yes" as const,
        "reauthentication-required" as const,
        ...refused,
        ...lost,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("list" as const), isLate: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("prove" as const), isProven: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ kind: "stop" as const }, { kind: "cancel" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("network" as const), isOn: fc.boolean() }),
  },
);

/** Waits until all pending microtasks have run. */
async function settle() {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

it("no order of clicks, batches, answers, proofs, stops and lists claims what nobody confirmed, or sends twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const stepUp = createReauthentication();
      const proofs: ((isProven: boolean) => void)[] = [];
      let isOnline = true;
      // After a lost response, the kit fetches the list. A later step of the test answers it.
      const world = createWorld({
        refresh: async () => undefined,
        isOnline: () => isOnline,
        reauthenticate: (_, since) =>
          stepUp.ask(() => new Promise((resolve) => proofs.push(resolve)), since),
      });
      const { store, requests } = world;
      const confirmed = new Set<string>();
      const reports: string[] = [];
      const batches: Promise<unknown>[] = [];
      const end = (some: typeof few) => {
        const done = world.end(...some).then(({ ended, ...outcomes }) => {
          reports.push(...idsOf(ended));
          const told = Object.values(outcomes).flatMap(idsOf);
          expect(told.toSorted(), "each session has one outcome").toEqual(idsOf(some).toSorted());
        });
        batches.push(done);
      };
      const answer = (which: number, how: "yes" | SessionsErrorCode) => {
        const [request] = requests.splice(which % Math.max(requests.length, 1), 1);
        if (how !== "yes") return request?.reject(new SessionsError(how));
        if (request) confirmed.add(request.id);
        request?.resolve();
      };
      let sequence = nextSequence();
      const check = () => {
        const inFlight = requests.map(({ id }) => id);
        expect(new Set(inFlight).size, "one request at a time").toBe(inFlight.length);
        expect(proofs.length, "one question at a time").toBeLessThan(2);
        for (const { sessionId } of few) {
          const status = world.statusOf(sessionId);
          if (status === "revoked") expect(confirmed).toContain(sessionId);
          if (inFlight.includes(sessionId)) expect(status).toBe("revoking");
        }
        const { result } = store.get();
        for (const { sessionId } of result?.ended ?? []) expect(confirmed).toContain(sessionId);
      };
      for (const now of steps) {
        const sentBefore = requests.length;
        if (now.kind === "click") end([few[now.row]!]);
        else if (now.kind === "batch") end(few.slice(now.from));
        else if (now.kind === "answer") answer(now.which, now.how);
        else if (now.kind === "prove") proofs.shift()?.(now.isProven);
        else if (now.kind === "network") isOnline = now.isOn;
        else if (now.kind === "stop") store.dispatch({ type: "stopping" });
        else if (now.kind === "cancel") {
          stepUp.cancel();
          proofs.length = 0;
        } else {
          const listed = few.filter(({ sessionId }) => !confirmed.has(sessionId));
          world.list(now.isLate ? sequence : (sequence = nextSequence()), listed);
        }
        await settle();
        const isSending = ["click", "batch", "answer", "prove"].includes(now.kind);
        if (!isSending) expect(requests.length, "nothing is sent by itself").toBe(sentBefore);
        check();
      }
      isOnline = true;
      for (let round = 0; round < 30 && requests.length + proofs.length > 0; round++) {
        while (requests.length > 0) answer(0, "yes");
        for (const proof of proofs.splice(0)) proof(false);
        await settle();
        check();
      }
      await Promise.all(batches);
      const unknown = few.filter(({ sessionId }) => {
        const row = store.get().byId.get(sessionId);
        return /revoking|reauth/.test(row?.status ?? "") || row?.status === "checking";
      });
      expect(unknown, "every outcome is known, or shown as unknown").toEqual([]);
      expect(store.get().bulk, "no batch is under way for ever").toBeUndefined();
      expect(new Set(reports).size, "each end is reported once").toBe(reports.length);
    }),
    { includeErrorInReport: true, numRuns: Number(process.env.FAULT_RUNS ?? 3_000) },
  );
}, 120_000);
