import { configure, screen, waitFor } from "@testing-library/react";
import { expect, it, onTestFinished, vi } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { type ReauthenticateRequest, SessionList } from "../../../src/index.js";
import { account, betterAuthBackend } from "../../node/support/betterAuthBackend.js";
import { card, renderKit, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

// Allow more time, because each step uses a real server.
configure({ asyncUtilTimeout: 10_000 });

/** A real Better Auth that sends the list for one minute after a sign-in, and a person who signed in an hour ago. */
async function start() {
  const backend = await betterAuthBackend({ session: { freshAge: 60 } });
  onTestFinished(backend.close);
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  backend.database.prepare("UPDATE session SET createdAt = ?").run(hourAgo);
  const here = backend.browsers[0]!.client;
  const reauthenticate = vi.fn(async (_request: ReauthenticateRequest) => {
    const { error } = await here.signIn.email(account);
    return error === null;
  });
  const onSignedOut = vi.fn();
  const { userId } = backend.rows()[0]!;
  const options = { client: betterAuthClient(here), account: userId, reauthenticate, onSignedOut };
  const { user } = renderKit(<SessionList />, options);
  await screen.findByRole("heading", { name: en.confirmList });
  return { backend, user, reauthenticate, onSignedOut };
}

it("a real Better Auth whose sign-in is too old for the list: confirm, then see and end devices", async () => {
  const { backend, user, reauthenticate, onSignedOut } = await start();
  expect(screen.queryByText("Edge on Windows")).toBeNull();
  await user.click(screen.getByRole("button", { name: en.confirmItsYou }));
  await card("Edge on Windows");
  expect(reauthenticate.mock.calls).toMatchObject([[{ target: "list", sessions: [] }]]);
  // Better Auth keeps the session from before the sign-in, so it is one more device.
  expect(backend.rows()).toHaveLength(6);
  expect(screen.getAllByRole("listitem")).toHaveLength(6);
  await signOut(user, "Edge on Windows");
  expect(await screen.findByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  await waitFor(() => expect(backend.rows()).toHaveLength(5));
  expect(reauthenticate).toHaveBeenCalledOnce();
  expect(onSignedOut).not.toHaveBeenCalled();
});
