import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, vi } from "vitest";
import {
  en,
  RevokeAllButton,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
} from "../../../src/index.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient } from "../../renderKit.js";
import { stubbornHost } from "../query/support.js";

/** What the host can choose, what its backend can do, and what the user does. */
export const factors = {
  act: ["one", "others", "here", "all"],
  confirm: ["the kit", "yes", "no", "breaks"],
  reauthenticate: ["none", "yes", "no", "breaks"],
  requireReauthentication: [true, false],
  network: ["online", "offline"],
  backend: ["ends", "challenges once", "always challenges", "refuses"],
  hideAddresses: [true, false],
  propagationDelay: [undefined, 60_000],
  calls: ["all", "least"],
  highlight: [undefined, "session-firefox"],
  initialCount: [undefined, 5],
  host: [() => new QueryClient(), stubbornHost],
} as const;

/** One value for each factor. */
export type Options = { [Name in keyof typeof factors]: (typeof factors)[Name][number] };

const [mac, firefox] = [fixtureSessions[0]!, fixtureSessions[2]!];
const sessions = [mac, firefox, fixtureSessions[3]!];
const name = "Firefox on Linux";
const answer = (word: string) => async () => {
  if (word === "breaks") throw new Error("the host's own");
  return word === "yes";
};

/** Returns what must happen with these options, by the rules of the README. */
function expected(row: Options) {
  const isAllowed = row.confirm === "the kit" || row.confirm === "yes";
  const isSent = isAllowed && row.network === "online";
  const canProve = row.reauthenticate !== "none";
  const isProven = row.reauthenticate === "yes";
  const isAskedFirst = isSent && canProve && row.requireReauthentication;
  const isHeard = isSent && (!isAskedFirst || isProven);
  const isChallenged = isHeard && row.backend.includes("challenges");
  const isAskedLater = isChallenged && canProve && !isAskedFirst;
  const isEnded =
    isHeard &&
    (row.backend === "ends" || (row.backend === "challenges once" && isAskedLater && isProven));
  return {
    isAllowed,
    isSent,
    proofs: Number(isAskedFirst || isAskedLater),
    isHeard,
    isRepeated: isAskedLater && isProven,
    isEnded,
  };
}

function clientOf({ backend, calls }: Options) {
  const all = calls === "all";
  const client = fixtureClient({ sessions, hasRevokeOthers: all, hasRevokeAll: all });
  const answers = {
    ends: [],
    "challenges once": ["reauthentication-required"],
    "always challenges": Array.from({ length: 9 }, () => "reauthentication-required"),
    refuses: Array.from({ length: 9 }, () => "forbidden"),
  } as const;
  for (const method of ["revoke", "revokeOthers", "revokeAll", "signOut"] as const) {
    client.script(method, ...(answers[backend] as readonly "forbidden"[]));
  }
  if (!all) delete (client as Partial<SessionsClient>).signOut;
  return client;
}

const press = async (user: ReturnType<typeof userEvent.setup>, { act: what, confirm }: Options) => {
  const button = {
    one: en.signOutDevice(name),
    others: en.signOutOthers,
    here: en.signOutDevice("Chrome on macOS"),
    all: en.signOutEverywhere,
  }[what];
  await user.click(screen.getByRole("button", { name: button }));
  if (confirm !== "the kit") return;
  const question = await screen.findByRole(what === "one" ? "group" : "dialog");
  await user.click(
    within(question)
      .getAllByRole("button", { name: /^Sign out/ })
      .at(-1)!,
  );
};

/**
 * Renders a screen with these options and does one thing on it. Then compares what was asked, sent and
 * announced.
 */
export async function checkOptions(row: Options): Promise<void> {
  const client = clientOf(row);
  const confirm = row.confirm === "the kit" ? undefined : vi.fn(answer(row.confirm));
  const reauthenticate =
    row.reauthenticate === "none" ? undefined : vi.fn(answer(row.reauthenticate));
  const [onRevoked, onSignedOut] = [vi.fn(), vi.fn()];
  const props: SessionsProviderProps = {
    client,
    confirm,
    reauthenticate,
    requireReauthentication: row.requireReauthentication,
    hideAddresses: row.hideAddresses,
    propagationDelay: row.propagationDelay,
    onRevoked,
    onSignedOut,
  };
  const { container } = render(
    <QueryClientProvider client={row.host()}>
      <SessionsProvider locale="en" timeZone="UTC" {...props}>
        <SessionList initialCount={row.initialCount} highlightSessionId={row.highlight} />
        <RevokeAllButton />
      </SessionsProvider>
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  await card(name);
  expect(container.innerHTML.includes(firefox.ip)).toBe(false);
  const isMarked = (await card(name)).textContent.includes(en.fromYourMessage);
  expect(isMarked).toBe(row.highlight !== undefined);
  if (row.network === "offline") {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event("offline")));
  }
  await press(user, row);

  const { isAllowed, isSent, proofs, isHeard, isRepeated, isEnded } = expected(row);
  await waitFor(() => {
    if (isAllowed && !isSent) expect(container).toHaveTextContent(en.nothingSent);
    if (isSent && !isHeard) expect(container).toHaveTextContent(en.notConfirmed);
    if (isEnded) expect(onSignedOut.mock.calls.length + onRevoked.mock.calls.length).not.toBe(0);
  });
  // Wait, so that a call that must not happen would have time to happen.
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));

  expect(confirm?.mock.calls.length ?? 1, "asked whether it is meant").toBe(1);
  expect(reauthenticate?.mock.calls.length ?? 0, "asked for a proof").toBe(proofs);
  const sent = client.calls.map(({ method }) => method).filter((method) => method !== "list");
  const whole = { one: "revoke", others: "revokeOthers", here: "signOut", all: "revokeAll" };
  if (!isHeard) expect(sent).toEqual([]);
  else if (row.calls === "all" || row.act === "one" || row.act === "here") {
    const method = row.calls === "all" ? whole[row.act] : "revoke";
    expect(sent).toEqual(isRepeated ? [method, method] : [method]);
  }
  const endsHere = row.act === "here" || row.act === "all";
  const others = { one: 1, others: 2, here: 0, all: 2 }[row.act];
  if (isEnded || row.calls === "all") {
    expect(client.sessions()).toHaveLength(isEnded ? 3 - others - Number(endsHere) : 3);
    expect(onRevoked.mock.calls.flatMap(([event]) => event.sessions)).toHaveLength(
      isEnded ? others : 0,
    );
    expect(onSignedOut).toHaveBeenCalledTimes(isEnded && endsHere ? 1 : 0);
  }
  // Only revoked sessions of other devices can keep access for a while. The message does not appear for this
  // device.
  const isTold = isEnded && row.act !== "here" && row.propagationDelay !== undefined;
  const isLeftOut = isEnded && row.act === "here" && row.propagationDelay !== undefined;
  if (isLeftOut) await act(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  // The status line gets its text only after a short time without changes.
  await waitFor(() => {
    const isSaid = container.textContent.includes("keep access for up to 1 minute");
    expect(isSaid).toBe(isTold);
    if (isEnded && row.act === "one") {
      expect(container).toHaveTextContent(en.deviceSignedOut(name));
    }
  });
}
