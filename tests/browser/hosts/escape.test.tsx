import { type ReactNode, useEffect, useRef } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ActiveSessionsElement } from "../../../src/element/index.js";
import { RevokeAllButton, SessionList } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { en } from "../../support/words.js";

/** How often the layer around the list was asked to close. */
let closed = 0;
const close = () => void (closed += 1);
const closeOnEscape = ({ key }: { key: string }) => key === "Escape" && close();

/** A host's layer that listens for Escape on a given target, as libraries do. */
function Listening({ on, type = "keydown", children }: ListeningProps) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = on ?? own.current!;
    target.addEventListener(type, closeOnEscape as never);
    return () => target.removeEventListener(type, closeOnEscape as never);
  }, [on, type]);
  return (
    <div ref={own} role="dialog" aria-label="Settings">
      {children}
    </div>
  );
}
interface ListeningProps {
  on?: EventTarget;
  type?: string;
  children: ReactNode;
}

function Native({ children }: { children: ReactNode }) {
  const own = useRef<HTMLDialogElement>(null);
  useEffect(() => own.current!.showModal(), []);
  return (
    <dialog ref={own} aria-label="Settings" onCancel={close} onClose={close}>
      {children}
    </dialog>
  );
}

const hosts: Record<string, (children: ReactNode) => ReactNode> = {
  "a native dialog": (children) => <Native>{children}</Native>,
  "an element that listens": (children) => <Listening>{children}</Listening>,
  "an element that listens to keys going up": (children) => (
    <Listening type="keyup">{children}</Listening>
  ),
  "a React component that listens": (children) => (
    <div role="dialog" aria-label="Settings" tabIndex={-1} {...{ onKeyDown: closeOnEscape }}>
      {children}
    </div>
  ),
  "a layer that listens on the document": (children) => (
    <Listening on={document}>{children}</Listening>
  ),
  "a layer that listens on the window": (children) => <Listening on={window}>{children}</Listening>,
};

const group = page.getByRole("group");
const ownDialog = page.getByRole("dialog", { name: /^Sign out/ });

/** Everything in the kit that Escape closes: the button that opens it, and the element that Escape removes. */
const things = [
  [en.signOutDevice("Firefox on Linux"), group],
  [en.signOutDevice("Chrome on macOS"), ownDialog],
  [en.signOutOthers, ownDialog],
  [en.signOutEverywhere, ownDialog],
  [en.selectDevices, page.getByRole("checkbox", { name: en.selectAll(7) })],
] as const;

const ui = (
  <>
    <SessionList />
    <RevokeAllButton />
  </>
);

afterEach(() => {
  document.querySelector("active-sessions")?.remove();
});

describe.each(Object.entries(hosts))("inside of %s", (_, host) => {
  it("Escape ends what was opened last, and only the next one is the host’s", async () => {
    closed = 0;
    mount({ client: fixtureClient(), ui: host(ui) });
    await row("Firefox on Linux");
    for (const [name, opened] of things) {
      await button(name).click();
      await expect.element(opened).toBeVisible();
      await userEvent.keyboard("{Escape}");
      await expect.element(opened, { message: name }).not.toBeInTheDocument();
      await expect.element(button(name)).toHaveFocus();
      expect(closed, name).toBe(0);
    }
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => closed).toBeGreaterThan(0);
  });

  it("Escape ends the question about what is selected, then the selecting, then the host’s layer", async () => {
    closed = 0;
    mount({ client: fixtureClient(), ui: host(ui) });
    await row("Firefox on Linux");
    await button(en.selectDevices).click();
    await page.getByRole("checkbox", { name: "Firefox on Linux" }).click();
    await button(en.signOutCount(1)).click();
    await expect.element(ownDialog).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(ownDialog).not.toBeInTheDocument();
    await expect.element(button(en.signOutCount(1))).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(button(en.selectDevices)).toHaveFocus();
    expect(closed).toBe(0);
  });

  it("Escape held for long is one Escape", async () => {
    closed = 0;
    mount({ client: fixtureClient(), ui: host(ui) });
    await row("Firefox on Linux");
    for (const [name, opened] of things) {
      await button(name).click();
      await expect.element(opened).toBeVisible();
      await userEvent.keyboard("{Escape>5/}");
      await expect.element(opened).not.toBeInTheDocument();
      expect(closed, name).toBe(0);
    }
  });
});

it("the element keeps its Escape to itself as well", async () => {
  closed = 0;
  mount({ client: fixtureClient(), ui: <Native>{""}</Native> });
  await expect.element(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  const element = new ActiveSessionsElement();
  element.client = fixtureClient();
  element.setAttribute("locale", "en");
  document.querySelector("dialog")!.append(element);
  await row("Firefox on Linux");
  for (const [name, opened] of things.filter(([thing]) => thing !== en.signOutEverywhere)) {
    await button(name).click();
    await expect.element(opened).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(opened).not.toBeInTheDocument();
    expect(closed, name).toBe(0);
  }
});

it("a host’s layer that listens while capturing can be told by what docs/embedding.md says", async () => {
  closed = 0;
  const isOfSessions = (event: Event) =>
    event
      .composedPath()
      .some(
        (target) =>
          target instanceof Element &&
          target.matches(
            '[data-sessions="confirm"], [data-sessions="dialog"], [data-sessions="panels"][data-selecting]',
          ),
      );
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Radix does the same: when `onEscapeKeyDown` prevents the default, its dialog stays open.
    if (isOfSessions(event)) event.preventDefault();
    if (!event.defaultPrevented) close();
  };
  document.addEventListener("keydown", onKey, { capture: true });
  mount({ client: fixtureClient(), ui });
  await row("Firefox on Linux");
  for (const [name, opened] of things) {
    await button(name).click();
    await expect.element(opened).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(opened).not.toBeInTheDocument();
    expect(closed, name).toBe(0);
  }
  await userEvent.keyboard("{Escape}");
  document.removeEventListener("keydown", onKey, { capture: true });
  expect(closed).toBe(1);
});
