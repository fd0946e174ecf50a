import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  en,
  PasswordChangedPrompt,
  RevokeButton,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
  useMessages,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { BreakablePage, expectFaults, fault } from "../../breakablePage.js";
import { fixtureClient, signOut } from "../../renderKit.js";

let faults: ReturnType<typeof expectFaults>;
beforeEach(() => void (faults = expectFaults()));
afterEach(() => faults.restore());

const session = fixtureSessions[2]!;
const broken = () => screen.getByRole("checkbox", { name: "Broken" });
const tryAgain = () => screen.getByRole("button", { name: en.tryAgain });
const nothing = () => undefined;

/** Renders a page with a part of the kit. With `isBroken`, the page is broken from the first render. */
function open(ui: ReactNode, props: Partial<SessionsProviderProps & { isBroken: boolean }> = {}) {
  const onError = vi.fn();
  const client = fixtureClient();
  render(
    <BreakablePage client={client} onError={onError} {...props}>
      {ui}
      <p>The host’s page</p>
    </BreakablePage>,
  );
  return { user: userEvent.setup(), onError };
}

/**
 * A button that React refuses to render while the page is broken, because it then has two kinds of content.
 */
function Breakable({ of: Button }: { of: typeof RevokeOthersButton }) {
  const isBroken = useMessages().active !== en.active;
  return <Button {...(isBroken && { dangerouslySetInnerHTML: { __html: "" } })} />;
}

describe("a fault of the kit", () => {
  it.each([
    ["a list", <SessionList key="ui" />, "Firefox on Linux", en.listStopped],
    ["a card", <SessionCard key="ui" session={session} />, "Firefox on Linux", en.cardStopped],
    [
      "a prompt",
      <PasswordChangedPrompt key="ui" onDone={nothing} />,
      en.othersStillSignedIn(7),
      en.promptStopped,
    ],
  ])(
    "in %s is said aloud, told to the host, and over after Try again",
    async (_, ui, text, said) => {
      const { user, onError } = open(ui);
      await screen.findByText(text);
      await user.click(broken());
      expect(screen.getByRole("alert")).toHaveTextContent(said);
      expect(screen.getByText("The host’s page")).toBeVisible();
      expect(onError.mock.calls).toEqual([[{ error: fault }]]);
      // The fault is still there.
      await user.click(tryAgain());
      expect(screen.getByRole("alert")).toHaveTextContent(said);
      expect(onError).toHaveBeenCalledTimes(2);
      await user.click(broken());
      await user.click(tryAgain());
      expect(await screen.findByText(text)).toBeVisible();
      expect(screen.queryByText(said)).toBeNull();
      expect(faults.lines.length).toBeGreaterThan(0);
    },
  );

  it("that is there from the first moment on is told to the host", async () => {
    // Load the parser first, so that the next card renders completely at once.
    open(<SessionCard session={session} />);
    expect(await screen.findByText("Firefox on Linux")).toBeVisible();
    cleanup();
    const { onError } = open(<SessionCard session={session} />, { isBroken: true });
    expect(await screen.findByText(en.cardStopped)).toBeVisible();
    expect(onError).toHaveBeenCalledWith({ error: fault });
  });

  it("in one card leaves the others alone", async () => {
    const hostile = {
      ...session,
      get location(): never {
        throw fault;
      },
    };
    const { onError } = open(
      <ul>
        <SessionCard as="li" session={hostile} className="host" />
        <SessionCard as="li" session={fixtureSessions[3]!} />
      </ul>,
    );
    expect(await screen.findByText("Edge on Windows")).toBeVisible();
    const [stopped] = screen.getAllByRole("listitem");
    expect(stopped).toHaveTextContent(en.cardStopped);
    expect(stopped).toHaveClass("host");
    expect(onError).toHaveBeenCalledOnce();
  });

  it("in a card needs no provider to be survived", async () => {
    const hostile = {
      ...session,
      get location(): never {
        throw fault;
      },
    };
    render(<SessionCard session={hostile} />);
    expect(await screen.findByText(en.cardStopped)).toBeVisible();
  });

  it.each([
    [
      "RevokeButton",
      <SessionCard key="ui" session={session} action={<RevokeButton />} />,
      /^Sign out Firefox/,
    ],
    ["RevokeOthersButton", <Breakable key="ui" of={RevokeOthersButton} />, en.signOutOthers],
    ["RevokeAllButton", <Breakable key="ui" of={RevokeAllButton} />, en.signOutEverywhere],
  ])("in a %s that stands alone leaves nothing in its place", async (_, ui, name) => {
    const { user, onError } = open(ui);
    const button = await screen.findByRole("button", { name });
    await user.click(broken());
    expect(button).not.toBeInTheDocument();
    expect(onError).toHaveBeenCalled();
    expect(screen.getByText("The host’s page")).toBeVisible();
  });

  it("in what the host put into a card stops the card, not the page", async () => {
    const Hosts = (): ReactNode => {
      throw fault;
    };
    const { onError } = open(<SessionCard session={session} action={<Hosts />} />);
    expect(await screen.findByText(en.cardStopped)).toBeVisible();
    expect(onError).toHaveBeenCalledWith({ error: fault });
  });

  it("is survived also where the host throws when it is told", async () => {
    const thrown = new Error("The host’s own.");
    const heard = vi.fn();
    const uncaught = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.on("uncaughtException", heard);
    const { user } = open(<SessionCard session={session} />, {
      onError() {
        throw thrown;
      },
    });
    await screen.findByText("Firefox on Linux");
    await user.click(broken());
    expect(screen.getByText(en.cardStopped)).toBeVisible();
    await vi.waitFor(() => expect(heard.mock.calls[0]?.[0]).toBe(thrown));
    process.removeAllListeners("uncaughtException");
    for (const each of uncaught) process.on("uncaughtException", each);
  });
});

describe("while the list does not work", () => {
  it("a sign-out goes on, and its end is told once the list is back", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user } = open(<SessionList />, { client });
    await signOut(user, "Firefox on Linux");
    await user.click(broken());
    expect(screen.getByText(en.listStopped)).toBeVisible();
    await act(async () => release());
    await user.click(broken());
    await user.click(tryAgain());
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(1);
  });

  it("a sign-out that is still under way is shown as such when the list is back", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user } = open(<SessionList />, { client });
    await signOut(user, "Firefox on Linux");
    await user.click(broken());
    await user.click(broken());
    await user.click(tryAgain());
    expect(
      await screen.findByRole("button", { name: en.signingOutDevice("Firefox on Linux") }),
    ).toBeVisible();
    release();
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  });
});

describe("a mistake in the host’s code", () => {
  const needsProvider = /needs a <SessionsProvider/;
  const needsCard = /needs a <SessionCard>/;
  it.each([
    ["a list without a provider", <SessionList key="ui" />, needsProvider],
    [
      "a prompt without a provider",
      <PasswordChangedPrompt key="ui" onDone={nothing} />,
      needsProvider,
    ],
    ["RevokeOthersButton without a provider", <RevokeOthersButton key="ui" />, needsProvider],
    ["RevokeAllButton without a provider", <RevokeAllButton key="ui" />, needsProvider],
    ["RevokeButton without a card", <RevokeButton key="ui" />, needsCard],
    [
      "RevokeButton in a card without a provider",
      <SessionCard key="ui" session={session} action={<RevokeButton />} />,
      needsProvider,
    ],
  ])("is thrown to its developer, not shown to the person: %s", async (_, ui, message) => {
    await expect(async () => {
      render(ui);
      // The card waits until the description of its device has loaded.
      await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    }).rejects.toThrow(message);
  });

  it("is thrown below a provider as well", () => {
    expect(() =>
      render(
        <SessionsProvider client={fixtureClient()}>
          <RevokeButton />
        </SessionsProvider>,
      ),
    ).toThrow(needsCard);
  });
});
