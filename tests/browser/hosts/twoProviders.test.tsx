import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/index.css";
import { SessionList, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { movePointerAway } from "../page.js";
import { readAloud } from "../readAloud.js";
import { en } from "../../support/words.js";

let clean: (() => void) | undefined;
afterEach(async () => {
  clean?.();
  await movePointerAway();
});

/** The query clients that two providers of one account may have. */
const around: Record<string, (providers: ReactNode) => ReactNode> = {
  "below one query client": (providers) => (
    <QueryClientProvider client={new QueryClient()}>{providers}</QueryClientProvider>
  ),
  "each with a query client of its own": (providers) => providers,
};

/** Shows two lists on one page. Each has its own provider, for the same account and backend. */
async function open(wrap: (providers: ReactNode) => ReactNode) {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const onRevoked = [vi.fn(), vi.fn()];
  const lists = onRevoked.map((heard, index) => (
    <SessionsProvider
      key={index === 0 ? "menu" : "page"}
      client={client}
      account="ada"
      locale="en"
      timeZone="UTC"
      onRevoked={heard}
    >
      <SessionList data-testid={index === 0 ? "menu" : "page"} />
    </SessionsProvider>
  ));
  const container = document.body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  root.render(wrap(lists));
  clean = () => {
    root.unmount();
    container.remove();
  };
  const [first, second] = ["menu", "page"].map((id) => {
    const list = page.getByTestId(id);
    const button = (name: string) => list.getByRole("button", { name, exact: true });
    return { list, button };
  });
  await expect.element(first!.button("Firefox on Linux")).toBeVisible();
  await expect.element(second!.button("Firefox on Linux")).toBeVisible();
  return { client, onRevoked, first: first!, second: second! };
}

type Shown = Awaited<ReturnType<typeof open>>["first"];
const spoken = ({ list }: Shown) =>
  [...list.element().querySelectorAll("[role=status], [role=alert]")].map(
    ({ textContent }) => textContent,
  );

describe.each(Object.entries(around))("two lists of one account, %s", (_, wrap) => {
  it("what I sign out in one goes from both, and my focus stays in the one that I use", async () => {
    const { client, onRevoked, first, second } = await open(wrap);
    await second.button(en.signOutDevice("Firefox on Linux")).click();
    await expect.element(second.button(en.cancel)).toHaveFocus();
    await expect.element(first.button(en.cancel)).not.toBeInTheDocument();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    for (const { button } of [first, second]) {
      await expect.element(button("Firefox on Linux")).not.toBeInTheDocument();
    }
    await expect.element(second.button("Edge on Windows")).toHaveFocus();
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(1);
    await expect.poll(() => onRevoked.flatMap(({ mock }) => mock.calls)).toHaveLength(1);
  });

  it.each([
    ["this device", en.signOutDevice("Chrome on macOS")],
    ["all others", en.signOutOthers],
  ])("the question about %s opens once, in the list where I asked", async (__, ask) => {
    const { first, second } = await open(wrap);
    for (const { list, button } of [second, first]) {
      await button(ask).click();
      const questions = page.getByRole("dialog");
      await expect.element(questions).toBeVisible();
      expect(questions.elements()).toHaveLength(1);
      expect(list.element().contains(questions.element())).toBe(true);
      await expect.element(button(en.cancel)).toHaveFocus();
      await userEvent.keyboard("{Escape}");
      await expect.element(questions).not.toBeInTheDocument();
      await expect.element(button(ask)).toHaveFocus();
    }
  });

  it("what became of it is said once, in the list where I asked", async () => {
    const { client, first, second } = await open(wrap);
    client.script("revoke", "forbidden");
    for (const [said, isAgain] of [
      [`${en.stillSignedIn("Firefox on Linux")} ${en.reasons.forbidden}`, false],
      [en.deviceSignedOut("Firefox on Linux"), true],
    ] as const) {
      await second
        .button(
          isAgain ? en.tryAgainDevice("Firefox on Linux") : en.signOutDevice("Firefox on Linux"),
        )
        .click();
      if (!isAgain) {
        await second.list
          .getByRole("group")
          .getByRole("button", { name: en.signOutDevice("Firefox on Linux") })
          .click();
      }
      await expect.poll(readAloud).toContain(said);
      // Wait, so that an announcement that must not come would have time to come.
      await new Promise((resolve) => void setTimeout(resolve, 300));
      expect((await readAloud()).filter((words) => words !== "")).toEqual([said]);
      expect(spoken(second)).toContain(said);
      expect(spoken(first)).not.toContain(said);
    }
  });
});

it("two lists, each with a query client of its own: the other one says nothing of what I did", async () => {
  const { first, second } = await open((providers) => providers);
  await second.button(en.signOutDevice("Firefox on Linux")).click();
  const question = second.list.getByRole("group");
  await question.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  await expect.element(first.button("Firefox on Linux")).not.toBeInTheDocument();
  await expect.poll(() => spoken(second)).toContain(en.deviceSignedOut("Firefox on Linux"));
  // Wait, so that an announcement that must not come would have time to come.
  await new Promise((resolve) => void setTimeout(resolve, 300));
  expect(spoken(first).join("")).toBe("");
});
