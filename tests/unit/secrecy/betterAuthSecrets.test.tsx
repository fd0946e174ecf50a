import { act, configure, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { SessionList } from "../../../src/index.js";
import { isSessionsError } from "../../../src/session/SessionsError.js";
import { betterAuthBackend } from "../../node/support/betterAuthBackend.js";
import { card, renderKit, revokeButton } from "../../renderKit.js";
import { dump } from "./dump.js";
import { watchForSecrets } from "./watchForSecrets.js";
import { anything, beginning, en, saying } from "../../support/words.js";

// Allow more time, because each step uses a real server and each event of the caches is searched.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

async function start() {
  const backend = await betterAuthBackend();
  onTestFinished(backend.close);
  const account = backend.rows()[0]!.userId;
  return { backend, account, client: betterAuthClient(backend.browsers[0]!.client) };
}

const end = async (user: UserEvent, name: string) => {
  await user.click(await revokeButton(name));
  const question = within(await card(name)).getByRole("group");
  await user.click(within(question).getByRole("button", { name: en.signOutDevice(name) }));
};

describe("no token and no cookie of Better Auth can be read on the page", () => {
  it("from the list to a sign-out, one that is refused, one that is lost, and a failed list", async () => {
    const { backend, account, client } = await start();
    const { user, queryClient } = renderKit(<SessionList />, { client, account });
    const { look, found } = watchForSecrets(queryClient);
    await card("Edge on Windows");
    expect(found(backend.secrets())).toEqual([]);
    // Session ids are not secret. Finding them shows that the search works.
    for (const { id } of backend.rows()) expect(look()).toContain(id);

    await end(user, "Edge on Windows");
    expect(await screen.findByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
    expect(backend.rows()).toHaveLength(4);
    expect(found(backend.secrets())).toEqual([]);

    backend.breakDown(403, "/revoke-session");
    await end(user, "Safari on iPhone");
    expect(await screen.findByText(beginning(en.stillSignedIn("Safari on iPhone")))).toBeVisible();
    expect(found(backend.secrets())).toEqual([]);

    backend.breakDown(500, "/revoke-session");
    await end(user, "Firefox on Windows");
    expect(
      await screen.findByText(beginning(en.stillSignedIn("Firefox on Windows"))),
    ).toBeVisible();
    expect(backend.rows()).toHaveLength(4);
    expect(found(backend.secrets())).toEqual([]);

    backend.breakDown(403);
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByText(saying(en.stale(anything)))).toBeVisible();
    expect(look()).toContain("Better Auth answered 403.");
    expect(found(backend.secrets())).toEqual([]);
  });

  it("when the first list fails already", async () => {
    const { backend, account, client } = await start();
    backend.breakDown(403);
    const { queryClient } = renderKit(<SessionList />, { client, account });
    const { found } = watchForSecrets(queryClient);
    expect(await screen.findByText(/This says nothing about who is signed in/)).toBeVisible();
    expect(found(backend.secrets())).toEqual([]);
  });

  it("in any error that a call of the client fails by, whatever the status", async () => {
    const { backend, client } = await start();
    await client.list({});
    const ids = backend.rows().map(({ id }) => id);
    for (const status of [400, 401, 403, 404, 409, 422, 429, 500, 503]) {
      backend.breakDown(status);
      const calls = [client.list({}), client.revokeOthers!(), client.signOut!()];
      const ends = ids.map((id) => client.revoke(id));
      for (const outcome of await Promise.allSettled([...calls, ...ends])) {
        const error = outcome.status === "rejected" ? (outcome.reason as unknown) : undefined;
        expect(isSessionsError(error)).toBe(true);
        const text = dump(error);
        expect(backend.secrets().filter((secret) => text.includes(secret))).toEqual([]);
      }
    }
  });
});
