import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signIn } from "./device.js";
import { type Application, publicId, startApplication } from "./startApplication.js";

const ada = 1;
let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application?.stop());
beforeEach(() => application.reset());

/** This device, and another one that is remembered. */
async function twoDevices({ remember = false } = {}) {
  const here = await signIn(application.url, { remember });
  await here.confirm();
  const other = await signIn(application.url, { remember: true });
  const { sessions, currentSessionId } = await here.client.list({});
  const otherId = sessions.find(({ sessionId }) => sessionId !== currentSessionId)!.sessionId;
  return { here, other, otherId };
}

describe("the recipe for Laravel, with “remember me”,", () => {
  it("ends a session for good, where deleting its row is not enough", async () => {
    const { here, other, otherId } = await twoDevices();
    const { id } = application.rows(ada).find((row) => publicId(row) === otherId)!;
    application.run("DELETE FROM sessions WHERE id = ?", id);
    expect(await other.isSignedIn(), "after its row was deleted").toBe(true);

    const { sessions, currentSessionId } = await here.client.list({});
    const again = sessions.find(({ sessionId }) => sessionId !== currentSessionId)!.sessionId;
    expect(again).not.toBe(otherId);
    await here.client.revoke(again);
    expect(await other.isSignedIn(), "after its session was ended").toBe(false);
    expect((await here.client.list({})).sessions).toHaveLength(1);
  });

  it("keeps the other devices signed in until their sessions expire, and remembers none of them", async () => {
    const { here, otherId } = await twoDevices({ remember: true });
    const third = await signIn(application.url, { remember: true });
    await here.client.revoke(otherId);
    for (const device of [here, third]) {
      expect(await device.isSignedIn()).toBe(true);
      device.forgetSession();
      expect(await device.isSignedIn()).toBe(false);
    }
  });

  it("also ends a device that has only its cookie left, when it ends all others", async () => {
    const { here, other, otherId } = await twoDevices();
    const { id } = application.rows(ada).find((row) => publicId(row) === otherId)!;
    application.run("DELETE FROM sessions WHERE id = ?", id);
    expect((await here.client.list({})).sessions).toHaveLength(1);
    await here.client.revokeOthers!();
    expect(await other.isSignedIn()).toBe(false);
  });

  it.each(["by signing out", "by its id"])(
    "forgets no other device when this one ends itself %s",
    async (how) => {
      const { here, other } = await twoDevices({ remember: true });
      const { currentSessionId } = await here.client.list({});
      await (how === "by its id" ? here.client.revoke(currentSessionId!) : here.client.signOut!());
      expect(await here.isSignedIn()).toBe(false);
      other.forgetSession();
      expect(await other.isSignedIn()).toBe(true);
    },
  );

  it("lists the session that the request for the list has begun", async () => {
    const { here } = await twoDevices({ remember: true });
    here.forgetSession();
    const { sessions, currentSessionId } = await here.client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toContain(currentSessionId);
    expect((await here.client.list({})).currentSessionId).toBe(currentSessionId);
  });

  it("gives no token to a person who was never remembered", async () => {
    const here = await signIn(application.url);
    await here.confirm();
    await here.client.revokeOthers!();
    expect(application.rememberToken(ada)).toBe(null);
  });
});

describe("a request that is on its way in Laravel while its session ends", () => {
  it("does not bring the session back", async () => {
    const { here, other, otherId } = await twoDevices();
    const slow = other.call("GET", "/slow");
    const goOn = await application.untilSlow();
    await here.client.revoke(otherId);
    goOn();
    expect((await slow).status).toBe(204);
    expect((await here.client.list({})).sessions).toHaveLength(1);
    expect(await other.isSignedIn()).toBe(false);
  });

  it("brings it back as another one, when it gives its session a new id, and the list shows that", async () => {
    const { here, other, otherId } = await twoDevices();
    const slow = other.call("GET", "/slow/regenerate");
    const goOn = await application.untilSlow();
    await here.client.revoke(otherId);
    goOn();
    expect((await slow).status).toBe(204);
    const ids = (await here.client.list({})).sessions.map(({ sessionId }) => sessionId);
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(otherId);
    await here.client.revokeOthers!();
    expect(await other.isSignedIn()).toBe(false);
  });
});

describe("a session whose id Laravel has replaced", () => {
  it("stays on the list and in use under both ids, when the old row was not deleted", async () => {
    const { here, other, otherId } = await twoDevices();
    const old = new Map(other.cookies);
    const slow = other.call("GET", "/slow/regenerate");
    (await application.untilSlow())();
    expect((await slow).status).toBe(204);
    expect((await here.client.list({})).sessions).toHaveLength(3);
    for (const [name, value] of old) other.cookies.set(name, value);
    expect(await other.isSignedIn()).toBe(true);
    await here.client.revoke(otherId);
    expect(await other.isSignedIn()).toBe(false);
  });
});
