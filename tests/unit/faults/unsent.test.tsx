import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { restClient } from "../../../src/clients/rest.js";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const firefox = "Firefox on Linux";

/** A REST backend. Its host's `headers` stay pending while `isHanging` is true. */
function connect() {
  let sessions = [...fixtureSessions];
  const host = { isHanging: false, sent: [] as string[] };
  const answer = async (url: RequestInfo | URL, { method }: RequestInit = {}) => {
    if (method === "DELETE") {
      const path = url instanceof Request ? url.url : url.toString();
      host.sent.push(path);
      sessions = sessions.filter(({ sessionId }) => !path.endsWith(sessionId));
      return new Response(null, { status: 204 });
    }
    return Response.json({ sessions, currentSessionId: "session-mac" });
  };
  const client = restClient({
    baseURL: "/api",
    timeout: 300,
    headers: () => (host.isHanging ? new Promise(() => undefined) : {}),
    fetch: answer,
  });
  return { client, host };
}

it("“it said Signing out… until I closed the page”: where no token comes, nothing was sent, and one can try again", async () => {
  const { client, host } = connect();
  const { user } = renderKit(<SessionList />, { client });
  await revokeButton(firefox);
  host.isHanging = true;
  await signOut(user, firefox);
  const again = await screen.findByRole("button", { name: en.tryAgainDevice(firefox) });
  expect(again).toHaveAccessibleDescription(
    `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.unsendable}`,
  );
  expect(await card(firefox)).toHaveAttribute("data-status", "failed");
  expect(host.sent).toEqual([]);
  host.isHanging = false;
  await user.click(again);
  expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  expect(host.sent).toEqual(["/api/sessions/session-firefox"]);
});
