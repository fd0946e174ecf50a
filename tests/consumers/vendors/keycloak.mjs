// Drives the real keycloak-js through the Keycloak client, in jsdom: when it refreshes its token, what it does when the
// refresh is refused, and its sign-out. The server is the one of the contract, over HTTP.
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { keycloakBackend } from "./support.mjs";

const { window } = new JSDOM("<!doctype html>", { url: "http://localhost:3000/" });
Object.assign(globalThis, { window, document: window.document, location: window.location });
// keycloak-js expects a browser of 2024. Node 20 does not have this function yet.
Promise.withResolvers ??= () => {
  /** @type {any} */
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};

const { default: Keycloak } = await import("keycloak-js");
const { keycloakClient } = await import("react-active-sessions/clients/keycloak");
const tokenPath = "/realms/shop/protocol/openid-connect/token";

/** A new server, and a browser that is signed in there. @param {{ lifetime?: number }} [options] */
async function signIn({ lifetime = 300 } = {}) {
  const backend = await keycloakBackend();
  backend.setLifetime(lifetime);
  const keycloak = new Keycloak({ url: backend.url, realm: "shop", clientId: "web" });
  const [token = ""] = backend.tokens;
  const given = { token, refreshToken: backend.refreshToken(), idToken: token };
  // By "POST", keycloak-js signs out with a form. By "GET" it leaves the page, which jsdom cannot.
  const options = { ...given, checkLoginIframe: false, logoutMethod: "POST" };
  assert.equal(await keycloak.init(options), true);
  const refreshes = () => backend.seen.filter(({ path }) => path === tokenPath).length;
  return { backend, keycloak, refreshes, sessions: keycloakClient(keycloak) };
}
const fails = (/** @type {Promise<unknown>} */ call, /** @type {object} */ error) =>
  assert.rejects(call, { name: "SessionsError", ...error });

{
  const { backend, keycloak, refreshes, sessions } = await signIn();
  const before = refreshes();
  const page = await sessions.list({});
  assert.equal(page.currentSessionId, "current");
  assert.equal(page.accountId, "ada");
  assert.equal(page.sessions.length, 5);
  assert.equal(sessions.propagationDelay, 300_000);
  await sessions.revoke("laptop");
  await sessions.revokeOthers();
  assert.deepEqual(backend.ids(), ["current"]);
  assert.equal(refreshes(), before, "a token that lives long enough is not refreshed");
  const sent = backend.seen.at(-1)?.headers.authorization;
  assert.equal(sent, `Bearer ${keycloak.token}`);

  // jsdom does not send forms, so the form of keycloak-js is sent here.
  /** @type {Promise<Response> | undefined} */
  let sending;
  window.HTMLFormElement.prototype.submit = function submit() {
    const fields = [...this.querySelectorAll("input")].map(({ name, value }) => [name, value]);
    sending = fetch(this.action, { method: this.method, body: new URLSearchParams(fields) });
  };
  await sessions.signOut();
  assert.equal((await sending)?.status, 204);
  assert.deepEqual(backend.ids(), []);
  await backend.close();
}

{
  const { backend, refreshes, sessions } = await signIn({ lifetime: 10 });
  const before = refreshes();
  await sessions.list({});
  assert.equal(refreshes(), before + 1, "a token that is about to expire is refreshed first");
  await Promise.all([sessions.revoke("laptop"), sessions.revoke("phone")]);
  assert.equal(refreshes(), before + 2, "two requests at once share one refresh");
  backend.breakDown();
  await fails(sessions.list({}), { code: "server", status: 500 });
  await backend.close();
  await fails(sessions.list({}), { code: "network" });
}

{
  const { backend, keycloak, sessions } = await signIn({ lifetime: 10 });
  backend.endCurrent();
  await fails(sessions.list({}), { code: "unauthorized" });
  assert.equal(keycloak.authenticated, false);
  await fails(sessions.revoke("laptop"), { code: "unauthorized" });
  await backend.close();
}

{
  const { backend, keycloak } = await signIn();
  // In a browser, Keycloak's 401 cannot be read, because it has no CORS headers.
  const sessions = keycloakClient(keycloak, {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (response.status === 401) throw new TypeError("Failed to fetch");
      return response;
    },
  });
  await sessions.list({});
  backend.endCurrent();
  await fails(sessions.list({}), { code: "unauthorized" });
  assert.equal(keycloak.token, undefined);
  await backend.close();
}
process.exit(0);
