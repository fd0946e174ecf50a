import { describe, expect, it } from "vitest";
import { keyValueStore } from "../support/keyValueStore.js";
import { startBetterAuth } from "../support/startBetterAuth.js";

const inStore = {};
const inBoth = { storeSessionInDatabase: true };
const kept = { storeSessionInDatabase: true, preserveSessionInDatabase: true };

async function start(session: object) {
  const secondaryStorage = keyValueStore();
  const started = await startBetterAuth({ secondaryStorage, session });
  const { data } = await started.elsewhere.client.getSession();
  return { ...started, store: secondaryStorage, token: data!.session.token };
}

describe("with secondary storage, Better Auth", () => {
  it.each([
    { where: "the store", session: inStore },
    { where: "the store and the database", session: inBoth },
    { where: "the store, while the database keeps ended ones", session: kept },
  ])("refuses the next request of an ended session: $where", async ({ session }) => {
    const { client, elsewhere, idOf } = await start(session);
    const id = idOf(elsewhere);
    await client.revoke(id);
    expect((await elsewhere.client.getSession()).data).toBeNull();
    expect((await elsewhere.client.listSessions()).error?.status).toBe(401);
    const { sessions } = await client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).not.toContain(id);
    expect(sessions).toHaveLength(4);
  });

  it.each([
    { what: "is over", where: "the store", session: inStore, devices: 4 },
    { what: "goes on", where: "the store and the database", session: inBoth, devices: 5 },
    { what: "is over", where: "the database for ended ones", session: kept, devices: 4 },
  ])("says that a session that the store has lost $what: $where", async (one) => {
    const { client, elsewhere, idOf, store, token } = await start(one.session);
    const id = idOf(elsewhere);
    await store.delete(token);
    expect((await client.list({})).sessions).toHaveLength(one.devices);
    const isOver = one.devices === 4;
    expect((await elsewhere.client.getSession()).data === null).toBe(isOver);
    if (isOver) return;
    await client.revoke(id);
    expect(
      (await elsewhere.client.getSession({ query: { disableCookieCache: true } })).data,
    ).toBeNull();
  });
});
