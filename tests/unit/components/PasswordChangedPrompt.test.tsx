import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  SessionList,
  type SessionsProviderProps,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { anything, beginning, en, saying } from "../../support/words.js";

const own = { hasRevokeOthers: true };
const end = { name: en.signOutCount(7) };
const sent = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method === "revokeOthers").length;

const start = async (
  client = fixtureClient(own),
  handlers: Partial<SessionsProviderProps> = {},
) => {
  const kit = renderKit(<PasswordChangedPrompt onDone={() => undefined} />, {
    client,
    ...handlers,
  });
  const button = await screen.findByRole("button", end, { timeout: 5_000 });
  return { ...kit, client, press: () => kit.user.click(button) };
};
const alert = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
const status = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words));

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the prompt alone on a page", () => {
  it("says why the devices are still signed in", async () => {
    const { client, press } = await start();
    client.script("revokeOthers", "forbidden");
    await press();
    await alert(
      saying(
        `${en.partlySignedOut(0, 7)} ${en.areStillSignedIn(anything, 7)} ${en.reasons.forbidden}`,
      ),
    );
    expect(screen.getByText(en.othersStillSignedIn(7))).toBeVisible();
  });

  it("says that nothing was signed out where the person does not prove who they are", async () => {
    const { client, press } = await start(undefined, { reauthenticate: async () => false });
    client.script("revokeOthers", "reauthentication-required");
    await press();
    await status(en.notConfirmed);
  });

  it("says that nothing was sent while offline", async () => {
    const { client, press } = await start();
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await press();
    await alert(en.nothingSent);
    expect(sent(client)).toBe(0);
  });

  it("counts down after too many tries, and sends nothing before", async () => {
    const { client, press } = await start();
    client.script("revokeOthers", new SessionsError("rate-limited", "", { retryAfterMs: 30_000 }));
    await press();
    expect(
      await screen.findByText(beginning(en.tooManyTries(`in ${anything} seconds`))),
    ).toBeVisible();
    expect(screen.getByRole("button", end)).toHaveAttribute("aria-disabled", "true");
    await press();
    expect(sent(client)).toBe(1);
  });

  it("does not claim to know what nobody knows, and checks again", async () => {
    const { client, press, user } = await start();
    client.script("revokeOthers", "lost");
    client.script("list", "forbidden");
    await press();
    await alert(beginning(en.outcomeUnknown(anything, 7)));
    expect(
      screen.queryByText(saying(en.othersStillSignedIn(7), en.partlySignedOut(0, 7))),
    ).toBeNull();
    expect(screen.queryByRole("button", end)).toBeNull();
    await user.click(screen.getByRole("button", { name: en.checkAgain }));
    await status(en.countSignedOut(7));
    expect(screen.getByText(en.nowhereElse)).toBeVisible();
    expect(sent(client)).toBe(1);
  });

  it("promises no number while a page is missing", async () => {
    const client = fixtureClient({ pageSize: 4 });
    client.script("list", undefined, "forbidden");
    const { user } = renderKit(<PasswordChangedPrompt onDone={() => undefined} />, { client });
    const again = await screen.findByRole("button", { name: en.tryAgain });
    expect(screen.queryByRole("button", { name: /Sign out/ })).toBeNull();
    expect(
      screen.queryByText(saying(en.othersStillSignedIn(3), en.othersStillSignedIn(7))),
    ).toBeNull();
    await user.click(again);
    expect(await screen.findByRole("button", end)).toBeVisible();
  });
});

describe("the prompt without a known device", () => {
  const show = (count: number) => {
    const sessions = fixtureSessions.slice(0, count);
    const client = fixtureClient({ sessions, currentSessionId: undefined });
    renderKit(<PasswordChangedPrompt onDone={() => undefined} />, { client });
  };

  it.each([1, 8])("says how many devices are signed in: %i", async (count) => {
    show(count);
    expect(await screen.findByText(en.currentUnknownCount(count))).toBeVisible();
    expect(screen.queryByText(en.currentUnknown)).toBeNull();
    expect(screen.queryByText(en.empty)).toBeNull();
  });

  it("says that the service lists no device", async () => {
    show(0);
    expect(await screen.findByRole("heading", { name: en.empty })).toBeVisible();
    expect(screen.getByText(en.emptyHint)).toBeVisible();
    expect(screen.getByRole("button", { name: en.refresh })).toBeVisible();
    expect(screen.queryByText(/We cannot tell/)).toBeNull();
  });
});

describe("the prompt beside a list", () => {
  const both = async () => {
    const client = fixtureClient();
    const kit = renderKit(
      <>
        <SessionList />
        <PasswordChangedPrompt onDone={() => undefined} />
      </>,
      { client },
    );
    await revokeButton("Firefox on Linux");
    const prompt = screen.getByRole("region", { name: en.passwordChanged });
    return { ...kit, client, prompt: within(prompt) };
  };

  it("shows a result twice, and has it read once", async () => {
    const { user, prompt } = await both();
    await user.click(prompt.getByRole("button", end));
    expect(await prompt.findByText(en.countSignedOut(7))).toBeVisible();
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(screen.getByRole("status")).toHaveTextContent(en.countSignedOut(7));
  });

  it("waits while others are being ended", async () => {
    const { client, user, prompt } = await both();
    await user.click(screen.getByRole("button", { name: en.selectDevices }));
    await user.click(screen.getByRole("checkbox", { name: "Safari on iPhone" }));
    const release = client.hold("revoke");
    await user.click(screen.getByRole("button", { name: en.signOutCount(1) }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutCount(1) }));
    const button = prompt.getByRole("button", end);
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    await act(async () => release());
    expect(await prompt.findByText(en.othersStillSignedIn(6))).toBeVisible();
    expect(client.sessions()).toHaveLength(7);
  });
});
