import { configure, screen } from "@testing-library/react";
import { expect, it, onTestFinished } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { SessionList } from "../../../src/index.js";
import { betterAuthBackend } from "../../node/support/betterAuthBackend.js";
import { card, renderKit, signOut } from "../../renderKit.js";
import { beginning, en } from "../../support/words.js";

// Allow more time, because each step uses a real server.
configure({ asyncUtilTimeout: 10_000 });

it("a device that Better Auth has ended is not called signed in because the check of the account was refused", async () => {
  const backend = await betterAuthBackend();
  onTestFinished(backend.close);
  const { client } = backend.browsers[0]!;
  let isRefused = false;
  const sessions = betterAuthClient({
    listSessions: client.listSessions,
    revokeSession: client.revokeSession,
    revokeOtherSessions: client.revokeOtherSessions,
    signOut: client.signOut,
    async getSession(options) {
      if (!isRefused) return client.getSession(options);
      isRefused = false;
      return { data: null, error: { status: 429 } };
    },
  });
  const { user } = renderKit(<SessionList />, { client: sessions });
  await card("Edge on Windows");
  isRefused = true;
  await signOut(user, "Edge on Windows");
  expect(await screen.findByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  expect(screen.queryByText(beginning(en.stillSignedIn("Edge on Windows")))).toBeNull();
  expect(backend.rows()).toHaveLength(4);
});
