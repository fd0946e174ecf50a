import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { RevokeButton, SessionCard, useCardSession, useRevokeSession } from "../../../src/index.js";
import * as parts from "../../../src/parts/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount } from "../mount.js";
import { en, saying } from "../../support/words.js";

const firefox = fixtureSessions[2]!;
const name = button("Firefox on Linux");
const question = page.getByRole("group");

const show = async (action: ReactNode, client = fixtureClient()) => {
  mount({ client, ui: <SessionCard session={firefox} action={action} /> });
  await expect.element(name).toBeVisible();
  return client;
};

/** A host's own button that uses `useRevokeSession`. */
function OwnButton() {
  const { session } = useCardSession();
  const { ask, status } = useRevokeSession(session.sessionId);
  return (
    <button type="button" onClick={ask}>
      End it ({status})
    </button>
  );
}

describe.each([
  ["the kit’s own button", <RevokeButton key="kit" />, en.signOutDevice("Firefox on Linux")],
  ["a button of the host’s", <OwnButton key="own" />, /^End it/],
  [
    "two things beside each other",
    <>
      <a href="#rename">Rename</a>
      <RevokeButton />
    </>,
    en.signOutDevice("Firefox on Linux"),
  ],
])("a card whose action is %s", (_, action, label) => {
  const opener = () => page.getByRole("button", { name: label });

  it("asks, takes a no, and gives the focus back", async () => {
    const client = await show(action);
    await opener().click();
    await expect.element(question).toBeVisible();
    await expect.element(button(en.cancel)).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
    await expect.element(name).toHaveAttribute("aria-expanded", "false");
    expect(client.sessions()).toHaveLength(8);
  });

  it("asks, ends it after a yes, and says what went wrong", async () => {
    const client = await show(action, fixtureClient({ fail: "forbidden" }));
    await opener().click();
    await question.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
    await expect
      .element(page.getByText(en.stillSignedIn("Firefox on Linux"), { exact: true }))
      .toBeVisible();
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(1);
  });
});

it("a button of the kit’s in an action is described by what went wrong", async () => {
  await show(<RevokeButton />, fixtureClient({ fail: "forbidden" }));
  await button(en.signOutDevice("Firefox on Linux")).click();
  await question.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  await expect
    .element(button(en.tryAgainDevice("Firefox on Linux")))
    .toHaveAccessibleDescription(saying(en.stillSignedIn("Firefox on Linux")));
});

it.each([
  ["null", null],
  ["false", false],
])("an action of %s is no button at all", async (_, action) => {
  await show(action);
  expect(document.querySelectorAll('[data-sessions="row"] button')).toHaveLength(1);
});

it("the question stands in the card in which it was asked, where a device has two", async () => {
  const ui = (
    <>
      <SessionCard session={firefox} id="first" action={<RevokeButton />} />
      <SessionCard session={firefox} id="second" action={<RevokeButton />} />
    </>
  );
  mount({ client: fixtureClient(), ui });
  await button(en.signOutDevice("Firefox on Linux")).nth(1).click();
  await expect.element(question).toBeVisible();
  expect(question.element().closest("#second")).not.toBeNull();
  // The other card shows no question, so its button stays visible.
  const other = document.querySelector('#first [data-sessions="revoke"]')!;
  expect(getComputedStyle(other).visibility).toBe("visible");
});

const { RowHeader, RowPlace, RowActive, RowExpiry, Message } = parts;
const around = { RowHeader, RowPlace, RowActive, RowExpiry, Message };

const controls: Record<string, ReactNode> = {
  "a button": <button type="button">Own</button>,
  "a link": <a href="#own">Own</a>,
  "a field": <input aria-label="Own" size={4} />,
  "a label": (
    <label>
      Own
      <input type="checkbox" />
    </label>
  ),
  "what has the role of a button": (
    <span role="button" tabIndex={0}>
      Own
    </span>
  ),
  "what can have the focus": <span {...{ tabIndex: 0 }}>Own</span>,
  "what opens": (
    <details>
      <summary>Own</summary>
      More
    </details>
  ),
  "a choice": (
    <select aria-label="Own">
      <option>Own</option>
    </select>
  ),
  "a text area": <textarea aria-label="Own" rows={1} cols={4} />,
  "what can be edited": (
    <div contentEditable suppressContentEditableWarning>
      Own
    </div>
  ),
  "an element of one’s own": <own-control>Own</own-control>,
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "own-control": { children: ReactNode };
    }
  }
}

/** Expects that a click in the middle of the host's element reaches it, and that nothing covers it. */
const expectOnTop = () => {
  const own = document.querySelector("#around > *")!;
  const { left, top, width, height } = own.getBoundingClientRect();
  expect(width * height).toBeGreaterThan(0);
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  expect(own.contains(hit), hit?.outerHTML).toBe(true);
};

describe.each(Object.entries(controls))("%s of the host’s can be pressed", (kind, control) => {
  it.each([320, 900])("as an action, at %i px", async (width) => {
    await page.viewport(width, 700);
    await show(<div id="around">{control}</div>);
    expectOnTop();
  });

  // HTML allows no block element in a paragraph, so block controls are tested in `RowHeader` only.
  const isBlock = /what opens|edited/.test(kind);
  it.each(
    isBlock
      ? (["RowHeader"] as const)
      : (["RowHeader", "RowPlace", "RowActive", "RowExpiry", "Message"] as const),
  )("in %s, in a row of the host’s own", async (part) => {
    const Around = around[part];
    const ui = (
      <parts.Root>
        <parts.Panel>
          <parts.RowRoot>
            <parts.RowHeader>
              <parts.RowTitle>
                <parts.RowName>Living room</parts.RowName>
              </parts.RowTitle>
            </parts.RowHeader>
            <Around style={{ display: "block" }} id="around">
              {control}
            </Around>
          </parts.RowRoot>
        </parts.Panel>
      </parts.Root>
    );
    mount({ client: fixtureClient(), ui });
    await expect.element(button("Living room")).toBeVisible();
    expectOnTop();
  });
});

it("a click beside the words of a row, and on them, opens its details", async () => {
  const onClick = vi.fn();
  mount({ client: fixtureClient(), ui: <SessionCard session={firefox} onClick={onClick} /> });
  await expect.element(name).toBeVisible();
  await page.getByText("Hamburg, Germany").click({ force: true });
  await expect.element(name).toHaveAttribute("aria-expanded", "true");
  await page.getByText(/^Active/).click({ force: true });
  await expect.element(name).toHaveAttribute("aria-expanded", "false");
});
