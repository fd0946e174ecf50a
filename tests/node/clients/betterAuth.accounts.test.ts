import { multiSession } from "better-auth/plugins";
import { describe, expect, it } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { account } from "../support/betterAuthBackend.js";
import { expectFailure } from "../support/expectFailure.js";
import { startBetterAuth } from "../support/startBetterAuth.js";

const eve = { name: "Eve", email: "eve@example.com", password: "difference-engine" };
const start = () => startBetterAuth({ plugins: [multiSession()] });

describe("a browser that signs in to a second account", () => {
  it.each([
    { how: "in place of the first", plugins: [] },
    { how: "beside the first", plugins: [multiSession()] },
  ])("$how: it does not claim to have ended a device of the first", async ({ plugins }) => {
    const { backend, client, here, elsewhere, idOf } = await startBetterAuth({ plugins });
    await client.list({});
    const other = idOf(elsewhere);
    await here.client.signUp.email(eve);
    expect((await expectFailure(client.revoke(other))).code).toBe("unauthorized");
    expect(backend.rows().map(({ id }) => id)).toContain(other);
  });

  it("keeps its other devices when “all others” was meant for the first account", async () => {
    const { backend, client, here } = await start();
    await client.list({});
    await here.client.signUp.email(eve);
    const elsewhere = await backend.signIn("curl/8.16.0", eve);
    expect((await expectFailure(client.revokeOthers!())).code).toBe("unauthorized");
    expect((await elsewhere.client.getSession()).data).not.toBeNull();
  });

  it.each([
    { before: "a list", prepare: () => Promise.resolve() },
    {
      before: "a list by the kit, after it was asked for a device of the first",
      prepare: async (client: SessionsClient, id: string) => {
        expect((await expectFailure(client.revoke(id))).code).toBe("not-found");
      },
    },
  ])("keeps its other devices when “all others” came before $before", async ({ prepare }) => {
    const { backend, client, here, elsewhere, idOf } = await start();
    const other = idOf(elsewhere);
    await here.client.signUp.email(eve);
    const evesOther = await backend.signIn("curl/8.16.0", eve);
    await prepare(client, other);
    const unsent = { code: "rejected", reason: "unsendable" };
    expect(await expectFailure(client.revokeOthers!())).toMatchObject(unsent);
    expect((await evesOther.client.getSession()).data).not.toBeNull();
  });

  it("lists and ends the devices of the account that is active", async () => {
    const { backend, client, here, elsewhere, idOf } = await start();
    const { data } = await here.client.getSession();
    const first = await client.list({});
    await here.client.signUp.email(eve);
    const second = await client.list({});
    expect(second.sessions.map(({ sessionId }) => sessionId)).toEqual([idOf(here)]);
    expect(second.accountId).not.toBe(first.accountId);
    await here.client.$fetch("/multi-session/set-active", {
      method: "POST",
      body: { sessionToken: data!.session.token },
    });
    const third = await client.list({});
    expect(third).toMatchObject({ accountId: first.accountId, currentSessionId: idOf(here) });
    await client.revoke(idOf(elsewhere));
    expect(backend.rows()).toHaveLength(5);
  });

  it("signs out of the active one only by the request of the plugin", async () => {
    const { backend, here, idOf } = await start();
    const [first, mine] = [await here.client.getSession(), idOf(here)];
    await here.client.signUp.email(eve);
    const { data } = await here.client.getSession();
    const body = { sessionToken: data!.session.token };
    await here.client.$fetch("/multi-session/revoke", { method: "POST", body });
    expect(backend.rows().map(({ id }) => id)).toContain(mine);
    expect((await here.client.getSession()).data?.user).toEqual(first.data!.user);
  });

  it("stays signed in when the first account was meant to be signed out", async () => {
    const { client, here } = await startBetterAuth();
    await client.list({});
    await here.client.signUp.email(eve);
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
    expect((await here.client.getSession()).data?.user.email).toBe(eve.email);
  });

  it("signs out of both when it signs out", async () => {
    const { backend, client, here, idOf } = await start();
    const mine = idOf(here);
    await here.client.signUp.email(eve);
    await client.list({});
    await client.signOut!();
    const left = backend.rows();
    expect(left).toHaveLength(4);
    expect(left.map(({ id }) => id)).not.toContain(mine);
  });
});

describe("a browser that signs in to its account once more", () => {
  it.each([
    { how: "is a second device", plugins: [], devices: 6 },
    {
      how: "is still one device where it may have several accounts",
      plugins: [multiSession()],
      devices: 5,
    },
  ])("$how", async ({ plugins, devices }) => {
    const { client, here } = await startBetterAuth({ plugins });
    await here.client.signIn.email(account);
    expect((await client.list({})).sessions).toHaveLength(devices);
  });
});

describe("a client that was created after the switch", () => {
  it("knows only the account that is active", async () => {
    const { here, elsewhere, idOf } = await start();
    const other = idOf(elsewhere);
    await here.client.signUp.email(eve);
    const error = await expectFailure(betterAuthClient(here.client).revoke(other));
    expect(error.code).toBe("not-found");
  });
});
