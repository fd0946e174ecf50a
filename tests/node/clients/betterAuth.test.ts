import { createAuthClient } from "better-auth/client";
import { inferAdditionalFields } from "better-auth/client/plugins";
import { createAuthClient as createReactAuthClient } from "better-auth/react";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type BetterAuthClient, betterAuthClient } from "../../../src/clients/betterAuth.js";
import { checkError } from "../../../src/testing/contract/checkError.js";
import { reachable } from "../../../src/testing/contract/reachable.js";
import { expectFailure } from "../support/expectFailure.js";
import { startBetterAuth } from "../support/startBetterAuth.js";

const twoDays = 48 * 60 * 60 * 1_000;

describe("the Better Auth client", () => {
  it("is given Better Auth's own client, of whichever framework and plugins", () => {
    expectTypeOf(createAuthClient()).toExtend<BetterAuthClient>();
    expectTypeOf(createReactAuthClient()).toExtend<BetterAuthClient>();
    const plugins = [inferAdditionalFields({ session: { lastSeenAt: { type: "date" } } })];
    expectTypeOf(createAuthClient({ plugins })).toExtend<BetterAuthClient>();
  });

  it("takes the current session and the account from get-session", async () => {
    const { backend, client, here, elsewhere, idOf } = await startBetterAuth();
    const [{ userId } = { userId: "none" }] = backend.rows();
    const page = await client.list({});
    expect(page).toMatchObject({ currentSessionId: idOf(here), accountId: userId });
    const other = await betterAuthClient(elsewhere.client).list({});
    expect(other).toMatchObject({ currentSessionId: idOf(elsewhere), accountId: userId });
    const agents = page.sessions.map(({ userAgent }) => userAgent);
    expect(agents).toContainEqual(expect.stringContaining("Firefox/155.0"));
    expect(agents).toContain("curl/8.16.0");
  });

  it("gives no token away with its list", async () => {
    const { backend, client } = await startBetterAuth();
    const parts = [...reachable(await client.list({})), ...reachable(client)].map(String);
    for (const secret of backend.secrets()) expect(parts.join("\n")).not.toContain(secret);
  });

  it("really ends the other browser: its next request is refused", async () => {
    const { client, elsewhere, idOf } = await startBetterAuth();
    await client.list({});
    await client.revoke(idOf(elsewhere));
    expect((await elsewhere.client.getSession()).data).toBeNull();
    expect((await elsewhere.client.listSessions()).error?.status).toBe(401);
  });

  it("ends a session by its id before any list was asked for", async () => {
    const { backend, here, elsewhere, idOf } = await startBetterAuth();
    const id = idOf(elsewhere);
    await betterAuthClient(here.connect()).revoke(id);
    expect(backend.rows().map((row) => row.id)).not.toContain(id);
    expect(backend.rows()).toHaveLength(4);
  });

  it("says that the person has to sign in again where the session is not fresh", async () => {
    const { backend, here, elsewhere, idOf, client } = await startBetterAuth();
    await client.list({});
    const created = new Date(Date.now() - twoDays).toISOString();
    backend.database.prepare("UPDATE session SET createdAt = ?").run(created);
    expect(await expectFailure(client.list({}))).toMatchObject({
      code: "reauthentication-required",
      status: 403,
    });
    // Without a list the client has no token for the revoke.
    const restored = betterAuthClient(here.connect());
    const error = await expectFailure(restored.revoke(idOf(elsewhere)));
    expect(error.code).toBe("reauthentication-required");
    // With a list the client has the token, and Better Auth requires nothing more.
    await client.revoke(idOf(elsewhere));
    expect(backend.rows()).toHaveLength(4);
  });

  it("says that this session has ended where another device ended it", async () => {
    const { client, here, elsewhere, idOf } = await startBetterAuth();
    await client.list({});
    const other = idOf(elsewhere);
    await betterAuthClient(elsewhere.client).revoke(idOf(here));
    expect((await expectFailure(client.revoke(other))).code).toBe("unauthorized");
    expect((await expectFailure(client.revokeOthers!())).code).toBe("unauthorized");
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
  });

  it("says how long to wait where Better Auth was asked too often", async () => {
    const often = { window: 60, max: 1 };
    const { client, elsewhere, idOf } = await startBetterAuth({
      rateLimit: {
        enabled: true,
        customRules: {
          "/sign-in/email": { window: 60, max: 100 },
          "/list-sessions": often,
          "/revoke-session": often,
        },
      },
    });
    await client.list({});
    const limited = await expectFailure(client.list({}));
    expect(limited).toMatchObject({ code: "rate-limited", status: 429 });
    expect(limited.retryAfterMs).toBeGreaterThan(50_000);
    expect(limited.retryAfterMs).toBeLessThanOrEqual(60_000);
    const id = idOf(elsewhere);
    await client.revoke(id);
    expect((await expectFailure(client.revoke(id))).code).toBe("rate-limited");
  });

  it("calls a server that is gone a matter of the network", async () => {
    const { backend, client, elsewhere, idOf } = await startBetterAuth();
    await client.list({});
    const id = idOf(elsewhere);
    await backend.close();
    for (const call of [
      () => client.list({}),
      () => client.revoke(id),
      () => client.revokeOthers!(),
      () => client.signOut!(),
    ]) {
      const error = await expectFailure(call());
      expect(error.code).toBe("network");
      checkError(error, backend.secrets(), "a call without a server");
    }
  });
});

describe("what was last seen", () => {
  it("is what the server keeps of it, else when Better Auth last touched the session", async () => {
    const lastSeenAt = { type: "date", required: false, input: false } as const;
    const { backend, client, here, idOf } = await startBetterAuth({
      session: { additionalFields: { lastSeenAt } },
    });
    const updated = new Date(Date.now() - twoDays);
    const seen = new Date(Date.now() - 60_000);
    backend.database.prepare("UPDATE session SET updatedAt = ?").run(updated.toISOString());
    backend.database
      .prepare("UPDATE session SET lastSeenAt = ? WHERE id = ?")
      .run(seen.toISOString(), idOf(here));
    const { sessions, currentSessionId } = await client.list({});
    for (const { sessionId, lastSeen } of sessions) {
      expect(lastSeen).toEqual(sessionId === currentSessionId ? seen : updated);
    }
  });
});
