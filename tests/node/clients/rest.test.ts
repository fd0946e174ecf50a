import { describe, expect, it } from "vitest";
import { restClient } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { json, startFaulty, status } from "../support/faultyServer.js";

const empty = json({ sessions: [] });

describe("a request of the REST client", () => {
  it("carries the headers that are asked for each time", async () => {
    const { url, seen } = await startFaulty(empty);
    let asked = 0;
    const headers = async () => ({ authorization: `Bearer ${(asked += 1)}` });
    const client = restClient({ baseURL: url, headers });
    await client.list({});
    await client.revoke("a");
    expect(seen.map((request) => request.headers.authorization)).toEqual(["Bearer 1", "Bearer 2"]);
  });

  it("says with each change which account the page shows, where the headers do", async () => {
    const { url, seen } = await startFaulty(empty);
    let account = "ada";
    const client = restClient({
      baseURL: url,
      paths: { revokeOthers: "/others", signOut: "/sign-out" },
      headers: () => ({ "x-account-id": account }),
    });
    await client.revokeOthers!();
    account = "bea";
    await client.signOut!();
    expect(seen.map(({ headers }) => headers["x-account-id"])).toEqual(["ada", "bea"]);
  });

  it("asks caches to stay out of it, and for JSON", async () => {
    const { url, seen } = await startFaulty(empty);
    await restClient({ baseURL: url }).list({});
    // These are the headers that `cache: "no-store"` sends (Fetch, 4.5).
    expect(seen[0]!.headers).toMatchObject({
      "cache-control": "no-cache",
      accept: "application/json",
    });
  });

  it("sends cookies to its own origin only, or as it is told", async () => {
    const { url } = await startFaulty(empty);
    const sent: (RequestInit | undefined)[] = [];
    const watched: typeof fetch = (input, init) => {
      sent.push(init);
      return fetch(input, init);
    };
    await restClient({ baseURL: url, fetch: watched }).list({});
    await restClient({ baseURL: url, fetch: watched, credentials: "include" }).list({});
    expect(sent.map((init) => init?.credentials)).toEqual(["same-origin", "include"]);
  });

  it.each([
    ["two words", "two%20words"],
    ["a/b", "a%2Fb"],
    ["a/../..", "a%2F..%2F.."],
    ["%2e%2e", "%252e%252e"],
    ["?all=true#", "%3Fall%3Dtrue%23"],
    ["Zürich-🗝️", "Z%C3%BCrich-%F0%9F%97%9D%EF%B8%8F"],
    ["__proto__", "__proto__"],
    ["$&$1", "%24%26%241"],
    ["...", "..."],
  ])("names the id %j so that the server sees %j in its place", async (id, segment) => {
    const { url, seen } = await startFaulty(empty);
    await restClient({ baseURL: `${url}/v1/` }).revoke(id);
    const [request] = seen;
    expect(`${request!.method} ${request!.path}`).toBe(`DELETE /v1/sessions/${segment}`);
    expect(request!.body).toBe("");
  });

  it.each(["", ".", "..", "\uD800", "a\uDC00"])(
    "is not even sent for the id %j, which would climb or cannot be encoded",
    async (id) => {
      const { url, seen } = await startFaulty(empty);
      const error = await expectFailure(restClient({ baseURL: url }).revoke(id));
      expect(error).toMatchObject({ code: "rejected", reason: "unsendable" });
      expect(seen).toEqual([]);
    },
  );

  it("goes to the paths that it is told", async () => {
    const { url, seen } = await startFaulty(empty);
    const client = restClient({
      baseURL: url,
      paths: {
        list: "/me/devices",
        revoke: "/me/devices/{id}/end",
        revokeOthers: "/me/devices/end-others",
        signOut: "/sign-out",
      },
    });
    await client.list({ cursor: "a&b=c" });
    await client.revoke("a");
    await client.revokeOthers!();
    await client.signOut!();
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /me/devices?cursor=a%26b%3Dc",
      "DELETE /me/devices/a/end",
      "POST /me/devices/end-others",
      "POST /sign-out",
    ]);
  });

  it.each([
    ["/sessions?limit=2", "/sessions?limit=2&cursor=a%26b%3Dc"],
    ["/sessions?", "/sessions?&cursor=a%26b%3Dc"],
    ["/sessions", "/sessions?cursor=a%26b%3Dc"],
  ])("adds the cursor to the query that the path %s may have", async (list, path) => {
    const { url, seen } = await startFaulty(empty);
    await restClient({ baseURL: url, paths: { list } }).list({ cursor: "a&b=c" });
    expect(seen[0]!.path).toBe(path);
  });

  it("asks for no page of a cursor that cannot be encoded", async () => {
    const { url, seen } = await startFaulty(empty);
    const error = await expectFailure(restClient({ baseURL: url }).list({ cursor: "a\uD800" }));
    expect(error.code).toBe("invalid-response");
    expect(seen).toEqual([]);
  });

  it("puts the id into each place of the path", async () => {
    const { url, seen } = await startFaulty(empty);
    const paths = { revoke: "/users/{id}/sessions/{id}" };
    await restClient({ baseURL: url, paths }).revoke("$& a");
    expect(seen[0]!.path).toBe("/users/%24%26%20a/sessions/%24%26%20a");
  });

  it.each(["", "/", "//", "///"])("may have %j at the end of its base", async (slashes) => {
    const { url, seen } = await startFaulty(empty);
    const client = restClient({ baseURL: `${url}/api${slashes}` });
    await client.list({});
    expect(seen[0]!.path).toBe("/api/sessions");
    expect(client.scope).toBe(`rest:${url}/api`);
  });

  it.each(["/api?tenant=1", "/api#v1", "/api/?", "https://api.example.com/#"])(
    "has no base with a query or a fragment: %s",
    (baseURL) => {
      const message = "must not contain ? or #";
      expect(() => restClient({ baseURL })).toThrow(message);
      expect(() => steamSetsHttpClient({ serverURL: baseURL, token })).toThrow(message);
    },
  );

  it("offers no call that the API does not have", () => {
    const client = restClient({ baseURL: "/api" });
    expect([client.revokeOthers, client.signOut]).toEqual([undefined, undefined]);
  });
});

describe("a REST client fails by the kit's errors where its host's own code fails:", () => {
  it("the headers cannot be had", async () => {
    const { url, seen } = await startFaulty(empty);
    const headers = async () => {
      throw new TypeError(`the token ${token} has run out`);
    };
    const client = restClient({ baseURL: url, headers });
    expect((await expectFailure(client.list({}))).code).toBe("rejected");
    expect((await expectFailure(client.revoke("a"))).code).toBe("rejected");
    expect(seen).toEqual([]);
  });

  it("the host says in the kit's words why there are no headers", async () => {
    const headers = () => {
      throw new SessionsError("unauthorized");
    };
    const error = await expectFailure(restClient({ baseURL: "/api", headers }).list({}));
    expect(error.code).toBe("unauthorized");
  });

  it("a header cannot be sent, which the platform would quote", async () => {
    const { url } = await startFaulty(empty);
    const headers = { authorization: `Bearer ${token}\r\nx: y` };
    await expectFailure(restClient({ baseURL: url, headers }).list({}));
  });

  it("an envelope cannot be read", async () => {
    const { url } = await startFaulty(json({ message: "maintenance" }));
    const readList = (reply: unknown) => ({
      sessions: (reply as { data: { items: unknown } }).data.items,
    });
    const error = await expectFailure(restClient({ baseURL: url, readList }).list({}));
    expect(error.code).toBe("invalid-response");
  });

  it("a call for all others, or to sign out, is refused", async () => {
    const { url } = await startFaulty(status(403));
    const paths = { revokeOthers: "/others", signOut: "/out" };
    const client = restClient({ baseURL: url, paths });
    expect((await expectFailure(client.revokeOthers!())).code).toBe("forbidden");
    expect((await expectFailure(client.signOut!())).code).toBe("forbidden");
  });
});
