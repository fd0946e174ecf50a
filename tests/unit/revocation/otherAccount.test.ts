import { expect, it } from "vitest";
import { createController } from "../../../src/controller/SessionsController.js";
import type { SessionPages } from "../../../src/query/sessionsCache.js";
import { fixtureSession } from "../../../src/testing/index.js";

const session = fixtureSession({ sessionId: "1" });
const pagesOf = (accountId: string): SessionPages => ({
  pages: [{ sessions: [session], accountId }],
  pageParams: [undefined],
});

it("a question on a cached row is closed when the list is another account's", () => {
  const controller = createController();
  const cached = pagesOf("ada");
  controller.begin(false, cached);
  controller.report(cached);
  controller.revocations.dispatch({
    type: "confirmation-requested",
    target: "one",
    sessions: [session],
  });
  expect(controller.revocations.get().byId.get("1")?.status).toBe("asking");
  controller.report(pagesOf("eve"));
  expect(controller.revocations.get().byId.size).toBe(0);
});
