import fc from "fast-check";
import { expect, it } from "vitest";
import { nextOrder } from "../../../src/lib/nextOrder.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { createWorld } from "./ports.js";

const few = fixtureSessions.slice(0, 3);
const step = fc.oneof(
  fc.record({ kind: fc.constant("click" as const), row: fc.nat(2) }),
  fc.record({ kind: fc.constant("answer" as const), how: fc.constantFrom("yes", "no", "lost") }),
  fc.record({ kind: fc.constant("list" as const), isLate: fc.boolean() }),
);

it("no order of clicks, answers and lists shows an end that nobody confirmed, or sends twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      // The list that follows a lost answer is answered by the steps, not at once.
      const world = createWorld({ refresh: async () => undefined });
      const confirmed = new Set<string>();
      const inFlight = new Set<string>();
      let order = nextOrder();
      for (const now of steps) {
        if (now.kind === "click") {
          const before = world.requests.length;
          void world.end(few[now.row]!);
          for (const { id } of world.requests.slice(before)) {
            expect(inFlight.has(id), "one request at a time").toBe(false);
            inFlight.add(id);
          }
        } else if (now.kind === "answer") {
          const request = world.requests.shift();
          if (!request) continue;
          inFlight.delete(request.id);
          if (now.how === "yes") {
            confirmed.add(request.id);
            request.resolve();
          } else request.reject(new SessionsError(now.how === "no" ? "forbidden" : "timeout"));
        } else {
          const listed = few.filter(({ sessionId }) => !confirmed.has(sessionId));
          world.list(now.isLate ? order : (order = nextOrder()), listed);
        }
        await new Promise((resolve) => setTimeout(resolve));
        for (const { sessionId } of few) {
          if (world.statusOf(sessionId) === "ended") expect(confirmed).toContain(sessionId);
          if (inFlight.has(sessionId)) expect(world.statusOf(sessionId)).toBe("ending");
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
