import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { startPrism } from "../support/startPrism.js";

let prism: Awaited<ReturnType<typeof startPrism>>;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

/** Makes a client and changes each request before it is sent. */
const connect = (spoil: (request: Request) => Request = (request) => request) =>
  steamSetsHttpClient({
    serverURL: prism.url,
    token,
    fetch: (input, init) => fetch(spoil(new Request(input, init))),
  });
const post = (path: string, init: RequestInit = {}) =>
  fetch(`${prism.url}/v1/account.${path}`, { method: "POST", ...init });

describe("the SteamSets contract, as Prism guards it,", () => {
  it("accepts how the list and the current session are asked for", async () => {
    const page = await connect().list({});
    expect(page.currentSessionId).toBe("123456");
    expect(page.sessions).toEqual([
      expect.objectContaining({
        sessionId: "123456",
        ip: "127.0.0.1",
        lastSeen: new Date("2023-01-01T00:00:00Z"),
      }),
    ]);
  });

  it("accepts how a session is ended, whatever its id", async () => {
    for (const id of ["123456", "..", "a/b", "__proto__", "Zürich-🗝️"]) {
      await expect(connect().revoke(id)).resolves.toBeUndefined();
    }
  });

  it("accepts how this session is signed out", async () => {
    await expect(connect().signOut!()).resolves.toBeUndefined();
  });

  it("refuses a revoke that names the session by another field", async () => {
    const client = connect(
      (request) =>
        new Request(request, {
          body: JSON.stringify({ id: "123456" }),
          duplex: "half",
        } as RequestInit),
    );
    expect(await expectFailure(client.revoke("123456"))).toMatchObject({
      code: "rejected",
      status: 422,
    });
  });

  it("refuses a request without the bearer token", async () => {
    const client = connect((request) => {
      request.headers.delete("authorization");
      return request;
    });
    expect(await expectFailure(client.list({}))).toMatchObject({
      code: "unauthorized",
      status: 401,
    });
  });

  it("refuses a revoke without a body, and a call that it does not know", async () => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    expect((await post("deleteSession", { headers })).status).toBe(422);
    expect((await post("revokeSession", { headers, body: "{}" })).status).toBe(404);
  });
});
