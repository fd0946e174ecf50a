import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectFailure } from "../support/expectFailure.js";
import { startBetterAuth } from "../support/startBetterAuth.js";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";

const maxAge = 5 * 60;
const start = () => startBetterAuth({ session: { cookieCache: { enabled: true, maxAge } } });

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe("with Better Auth’s cookie cache", () => {
  it("a browser that was signed out is told so at once, although the cache still accepts it", async () => {
    const { client, here, elsewhere, idOf } = await start();
    await client.list({});
    await betterAuthClient(elsewhere.client).revoke(idOf(here));
    expect((await here.client.getSession()).data).not.toBeNull();
    expect((await here.client.listSessions()).data).toHaveLength(4);
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
  });

  it("a browser that was signed out can end no session, but keeps reading until the cache expires", async () => {
    const { backend, client, elsewhere, idOf } = await start();
    await client.revoke(idOf(elsewhere));
    expect(backend.rows()).toHaveLength(4);
    const others = elsewhere.client.revokeOtherSessions();
    expect((await others).error?.status).toBe(401);
    expect(backend.rows()).toHaveLength(4);
  });

  it.each([
    { when: "a second before `maxAge` has passed", seconds: maxAge - 1, isAccepted: true },
    { when: "once `maxAge` has passed", seconds: maxAge + 1, isAccepted: false },
  ])("what an ended session can read, $when: $isAccepted", async ({ seconds, isAccepted }) => {
    const { client, elsewhere, idOf } = await start();
    await elsewhere.client.getSession();
    await client.revoke(idOf(elsewhere));
    vi.setSystemTime(Date.now() + seconds * 1_000);
    const { data } = await elsewhere.client.getSession();
    expect(data !== null).toBe(isAccepted);
  });

  it("a sign-out of this browser leaves nothing in its cache", async () => {
    const { client, here } = await start();
    await client.list({});
    await client.signOut!();
    expect((await here.client.getSession()).data).toBeNull();
  });
});
