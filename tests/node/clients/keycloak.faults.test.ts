import { describe, expect, it, onTestFinished } from "vitest";
import {
  keycloakClient,
  type KeycloakClientOptions,
  type KeycloakLike,
} from "../../../src/clients/keycloak.js";
import { isFarAhead, isKnownTime } from "../../../src/session/time.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { type Fault, hangUp, json, silence, startFaulty, text } from "../support/faultyServer.js";
import { keycloakBackend, keycloakGroup, keycloakRow } from "../support/keycloakBackend.js";
import { sendJson } from "../support/serve.js";

const connect = async (
  fault: Fault,
  { given = {}, ...options }: KeycloakClientOptions & { given?: Partial<KeycloakLike> } = {},
) => {
  const { url, seen } = await startFaulty(fault);
  const keycloak: KeycloakLike = {
    authServerUrl: url,
    realm: "shop",
    token,
    updateToken: async () => false,
    logout: async () => undefined,
    ...given,
  };
  return { seen, keycloak, client: keycloakClient(keycloak, options) };
};
/** Answers with Keycloak's form of an error, beside a secret. */
const refusal =
  (status: number, headers: Record<string, string> = {}): Fault =>
  (request, reply) => {
    for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value);
    sendJson(reply, status, { error: `HTTP ${status}`, sent: request.headers.authorization });
  };
const list = async (groups: unknown) => (await connect(json(groups))).client.list({});

describe("a session of Keycloak", () => {
  it("has what Keycloak knows, with times in seconds, and no version that browsers froze", async () => {
    const here = keycloakRow("a", { current: true });
    const page = await list([keycloakGroup([here, keycloakRow("b", { current: null })])]);
    expect(page.currentSessionId).toBe("a");
    expect(page.sessions[0]).toEqual({
      sessionId: "a",
      createdAt: new Date(1_794_000_000_000),
      lastSeen: new Date(1_794_000_300_000),
      expiresAt: new Date(1_794_036_000_000),
      ip: "203.0.113.9",
      userAgent: "",
      device: {
        browser: "Chrome",
        browserVersion: "142.0.0",
        system: "Windows",
        systemVersion: "10",
      },
      application: "shop",
    });
    expect(page.unreadable).toBeUndefined();
  });

  it("is a row of its own, although Keycloak groups by system, and has the group's model only when alone", async () => {
    const more = { os: "iOS", device: "iPhone", mobile: true };
    const page = await list([
      keycloakGroup([keycloakRow("a"), keycloakRow("b")], more),
      keycloakGroup([keycloakRow("c")], more),
    ]);
    expect(page.sessions.map(({ device }) => device!.model)).toEqual([
      undefined,
      undefined,
      "iPhone",
    ]);
    expect(page.sessions[2]!.device!.kind).toBe("mobile");
  });

  it.each([
    [[{ clientId: "shop", clientName: "The shop" }], "The shop"],
    [[{ clientId: "account-console", clientName: "${client_account-console}" }], "account-console"],
    [[{ clientId: "a" }, { clientId: "b", clientName: "" }], "a, b"],
    [[], undefined],
    [null, undefined],
  ])("names the applications %j as people know them", async (clients, application) => {
    const page = await list([keycloakGroup([keycloakRow("a", { clients })])]);
    expect(page.sessions[0]!.application).toBe(application);
  });

  it.each([null, "", 7, "Chrome"])("may have a browser that is not known: %j", async (browser) => {
    const page = await list([keycloakGroup([keycloakRow("a", { browser })])]);
    expect(page.sessions).toHaveLength(1);
  });
});

describe("the Keycloak client, in front of a server that fails,", () => {
  it.each([
    [400, "rejected"],
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "not-found"],
    [429, "rate-limited"],
    [503, "server"],
  ])("says of a %i: %s", async (status, code) => {
    const { client } = await connect(refusal(status, { "retry-after": "7" }));
    const failure = { code, status, retryAfterMs: 7_000 };
    expect(await expectFailure(client.list({}))).toMatchObject(failure);
    expect(await expectFailure(client.revoke("a"))).toMatchObject(failure);
    expect(await expectFailure(client.revokeOthers!())).toMatchObject(failure);
    expect(await expectFailure(client.revokeAll!())).toMatchObject(failure);
  });

  it("knows by a refresh that the session is over, where the browser hides the 401", async () => {
    const backend = await keycloakBackend();
    onTestFinished(backend.close);
    // A 401 of Keycloak has no CORS headers, so a browser throws this instead of showing it.
    const browserFetch: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (response.status === 401) throw new TypeError("Failed to fetch");
      return response;
    };
    const client = keycloakClient(backend.keycloak, { fetch: browserFetch });
    await client.list({});
    backend.endCurrent();
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
    expect(backend.keycloak.token).toBeUndefined();
  });

  it("calls a lost connection a matter of the network where the session still lives", async () => {
    const asked: unknown[] = [];
    const updateToken = async (validity?: number) => {
      asked.push(validity);
      return true;
    };
    const { client } = await connect(hangUp, { given: { updateToken } });
    expect((await expectFailure(client.list({}))).code).toBe("network");
    expect((await expectFailure(client.revoke("a"))).code).toBe("network");
    expect(asked).toEqual([30, -1, 30, -1]);
  });

  it.each([
    ...[403, 404, 429, 502].map((status) => ({
      why: String(status),
      thrown: { response: { status } },
    })),
    { why: "nothing", thrown: undefined },
  ])(
    "does not say that nothing was done where the answer to an end is lost, and the refresh gets $why",
    async ({ thrown }) => {
      const updateToken = async (validity?: number) => {
        if (validity === -1) throw thrown;
        return true;
      };
      const { client } = await connect(hangUp, { given: { updateToken } });
      for (const call of [client.revoke("a"), client.revokeOthers!(), client.revokeAll!()]) {
        expect((await expectFailure(call)).code).toBe("network");
      }
      expect((await expectFailure(client.list({}))).code).toBe("network");
    },
  );

  it("aborts a list while it asks whether the session is over", async () => {
    const controller = new AbortController();
    const updateToken = async (validity?: number) => {
      if (validity !== -1) return true;
      controller.abort();
      throw new TypeError("Failed to fetch");
    };
    const { client } = await connect(hangUp, { given: { updateToken } });
    const asked = client.list({ signal: controller.signal });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });

  it("ends nothing where a refresh has brought the token of another account", async () => {
    const { client, keycloak, seen } = await connect(json([keycloakGroup([keycloakRow("a")])]), {
      given: { subject: "ada" },
    });
    expect(await client.list({})).toMatchObject({ accountId: "ada" });
    keycloak.updateToken = async () => {
      keycloak.subject = "eve";
      return true;
    };
    for (const call of [
      () => client.revoke("a"),
      () => client.revokeOthers!(),
      () => client.revokeAll!(),
      () => client.signOut!(),
    ]) {
      expect((await expectFailure(call())).code).toBe("unauthorized");
    }
    expect(seen.map(({ method }) => method)).toEqual(["GET"]);
    expect(await client.list({})).toMatchObject({ accountId: "eve" });
  });

  it.each([
    ["the server cannot be reached", new TypeError("Failed to fetch"), "network"],
    ["the server fails", { response: { status: 502, token } }, "server"],
    ["the refresh token is refused", { response: { status: 400, token } }, "unauthorized"],
    ["there is no refresh token", new Error("no refresh token available"), "unauthorized"],
    ["nobody says why", undefined, "network"],
    ["it takes too long", new DOMException("timed out", "TimeoutError"), "network"],
    ["another library fails", new Error("Failed to renew"), "network"],
    ["what is thrown is no error", "no", "network"],
  ])("sends nothing where the token cannot be refreshed because %s", async (_, thrown, code) => {
    const updateToken = () => Promise.reject(thrown);
    const { client, seen } = await connect(json([]), { given: { updateToken } });
    expect((await expectFailure(client.list({}))).code).toBe(code);
    expect((await expectFailure(client.revoke("a"))).code).toBe(code);
    expect(seen).toEqual([]);
  });

  it("sends nothing without a token", async () => {
    const { client, seen } = await connect(json([]), { given: { token: "" } });
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
    expect(seen).toEqual([]);
  });

  it.each([
    ["a page of the account console", text("<!doctype html>", "text/html")],
    ["an empty body", text("")],
    ["null", json(null)],
    ["an object", json({ sessions: [] })],
    ["groups without sessions", json([keycloakGroup(null)])],
  ])("takes %s for no list", async (_, fault) => {
    expect((await expectFailure((await connect(fault)).client.list({}))).code).toBe(
      "invalid-response",
    );
  });

  it.each([
    ["a page of the account console", text("<!doctype html>", "text/html")],
    ["an empty page", text("")],
    ["an error inside of a success", json({ error: "refused" })],
  ])("does not take %s for an end", async (_, fault) => {
    const { client } = await connect(fault);
    expect((await expectFailure(client.revoke("a"))).code).toBe("invalid-response");
    expect((await expectFailure(client.revokeOthers!())).code).toBe("invalid-response");
  });

  it("shows the others where a row has no id", async () => {
    const rows = [keycloakRow("a"), keycloakRow("", {}), null];
    const { sessions, unreadable } = await list([keycloakGroup(rows), "group"]);
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["a"]);
    expect(unreadable!.count).toBe(3);
  });

  it("does not take milliseconds for an expiry that never comes", async () => {
    const times = { started: 1_794_000_000_000, expires: 1_794_036_000_000 };
    const { sessions, unreadable } = await list([keycloakGroup([keycloakRow("a", times)])]);
    expect(isKnownTime(sessions[0]!.createdAt)).toBe(false);
    expect(isFarAhead(sessions[0]!.expiresAt)).toBe(false);
    expect(unreadable!.paths).toHaveLength(2);
  });

  it("guesses no current session where none is named, or two are", async () => {
    const row = (id: string) => keycloakRow(id, { current: true });
    expect((await list([keycloakGroup([keycloakRow("a")])])).currentSessionId).toBeUndefined();
    const two = await list([keycloakGroup([row("a"), row("b")])]);
    expect(two.currentSessionId).toBeUndefined();
  });

  it("lists a session that lags behind its end, and leaves the judgement to the kit", async () => {
    const { client } = await connect((request, reply) => {
      if (request.method === "DELETE") return void reply.writeHead(204).end();
      return json([keycloakGroup([keycloakRow("a")])])(request, reply);
    });
    await client.revoke("a");
    expect((await client.list({})).sessions).toHaveLength(1);
  });

  it("fails where the sign-out of the page's own instance fails", async () => {
    const logout = () => Promise.reject(new Error(token));
    const { client } = await connect(json([]), { given: { logout } });
    expect((await expectFailure(client.signOut!())).code).toBe("invalid-response");
  });

  it("is late where the server is silent, and aborts with the list", async () => {
    const late = await connect(silence, { timeout: 80 });
    expect((await expectFailure(late.client.list({}))).code).toBe("timeout");
    expect((await expectFailure(late.client.revoke("a"))).code).toBe("timeout");
    const controller = new AbortController();
    const asked = (await connect(silence)).client.list({ signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("what the Keycloak client says of itself", () => {
  it("is that an ended session keeps its access token until that expires", async () => {
    const { client, keycloak } = await connect(json([]));
    expect(client.propagationDelay).toBeUndefined();
    keycloak.tokenParsed = { iat: 1_794_000_000, exp: 1_794_000_300 };
    expect(client.propagationDelay).toBe(300_000);
    keycloak.tokenParsed = { iat: 1_794_000_000, exp: 0 };
    expect(client.propagationDelay).toBeUndefined();
  });

  it("ends all sessions by the request that names this one too", async () => {
    const { client, seen } = await connect((_, reply) => void reply.writeHead(204).end());
    await client.revokeAll!();
    await client.revokeOthers!();
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "DELETE /realms/shop/account/sessions?current=true",
      "DELETE /realms/shop/account/sessions",
    ]);
  });
});
