import { createAuthClient } from "better-auth/client";
import { multiSessionClient } from "better-auth/client/plugins";
import { multiSession } from "better-auth/plugins";
import { describe, expect, it } from "vitest";
import type { SessionsClient } from "../../../src/index.js";
import { writeDocBlocks } from "../../support/docBlocks.js";
import { expectFailure } from "../support/expectFailure.js";
import { silence, startFaulty } from "../support/faultyServer.js";
import { startBetterAuth } from "../support/startBetterAuth.js";

const folder = writeDocBlocks("docs/better-auth.md", "run");
const { activeAccountClient } = (await import(
  /* @vite-ignore */ `${folder}activeAccountClient.ts`
)) as { activeAccountClient(authClient: unknown): SessionsClient };
const eve = { name: "Eve", email: "eve@example.com", password: "difference-engine" };
const urlOf = (input: RequestInfo | URL) =>
  input instanceof Request ? input.url : input.toString();

async function start(customFetch = (send: typeof fetch) => send) {
  const started = await startBetterAuth({ plugins: [multiSession()] });
  const { here, backend } = started;
  const authClient = createAuthClient({
    baseURL: backend.url,
    plugins: [multiSessionClient()],
    fetchOptions: { customFetchImpl: customFetch(here.fetch) },
  });
  return { ...started, client: activeAccountClient(authClient) };
}

describe("the client of the document, which signs out of one of two accounts", () => {
  it("signs out of the active one only", async () => {
    const { client, here, backend, idOf } = await start();
    const [first, mine] = [await here.client.getSession(), idOf(here)];
    await here.client.signUp.email(eve);
    const eves = idOf(here);
    await client.list({});
    await client.signOut!();
    expect(backend.rows().map(({ id }) => id)).toContain(mine);
    expect(backend.rows().map(({ id }) => id)).not.toContain(eves);
    expect((await here.client.getSession()).data?.user).toEqual(first.data!.user);
  });

  it("leaves an account alone that has become active since the list", async () => {
    const { client, here, backend } = await start();
    await client.list({});
    await here.client.signUp.email(eve);
    const before = backend.rows();
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
    expect(backend.rows()).toEqual(before);
  });

  it.each([
    [401, "unauthorized"],
    [429, "rate-limited"],
    [503, "server"],
  ])("says why the plugin refused: %i", async (status, code) => {
    const { client, backend } = await start();
    await client.list({});
    backend.breakDown(status, "/multi-session/revoke");
    expect(await expectFailure(client.signOut!())).toMatchObject({ code, status });
  });

  it("signs nothing out when its own request for the session fails", async () => {
    let asked = 0;
    const sent: string[] = [];
    const { client } = await start((send) => (input, init) => {
      const url = urlOf(input);
      sent.push(url);
      // The client asks for the list, then before the sign-out. The third request is the document's own.
      if (url.includes("/get-session") && ++asked === 3) {
        return Promise.resolve(new Response("{}", { status: 503 }));
      }
      return send(input, init);
    });
    await client.list({});
    expect((await expectFailure(client.signOut!())).code).toBe("server");
    const checks = sent.filter((url) => url.includes("/get-session"));
    expect(checks).toHaveLength(3);
    for (const url of checks) expect(url).toContain("disableCookieCache=true");
    expect(sent.some((url) => url.includes("/multi-session/revoke"))).toBe(false);
  });

  it("sends the request of the plugin with the time limit of the client", async () => {
    const { url } = await startFaulty(silence);
    const signals: unknown[] = [];
    const { client } = await start((send) => (input, init) => {
      if (!urlOf(input).includes("/multi-session/revoke")) return send(input, init);
      signals.push(init?.signal);
      return fetch(url, init);
    });
    await client.list({});
    void client.signOut!().catch(() => undefined);
    await expect.poll(() => signals).toEqual([expect.any(AbortSignal)]);
  });
});
