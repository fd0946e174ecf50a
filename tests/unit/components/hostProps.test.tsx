import { fireEvent, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import {
  RevokeButton,
  SessionCard,
  SessionList,
  useCardSession,
  useRevokeSession,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const session = fixtureSessions[2]!;
const given = {
  id: "mine",
  role: "treeitem",
  className: "own",
  title: "Mine",
  lang: "en",
  tabIndex: 3,
  style: { color: "red" },
  "data-mine": "yes",
};

describe("props of the host reach the element of", () => {
  const elements: [string, ReactNode][] = [
    ["SessionCard", <SessionCard key="card" {...given} session={session} />],
    ["SessionList", <SessionList key="list" {...given} />],
    [
      "RevokeButton",
      <SessionCard key="button" session={session} action={<RevokeButton {...given} />} />,
    ],
  ];
  it.each(elements)("%s", async (_, ui) => {
    renderKit(ui, { client: fixtureClient() });
    await screen.findAllByRole("button");
    const element = document.querySelector<HTMLElement>("#mine")!;
    expect(element).toHaveAttribute("role", "treeitem");
    expect(element).toHaveClass("own");
    expect(element).toHaveAttribute("title", "Mine");
    expect(element).toHaveAttribute("lang", "en");
    expect(element).toHaveAttribute("tabindex", "3");
    expect(element).toHaveAttribute("data-mine", "yes");
    expect(element.style.color).toBe("red");
  });
});

/** A control that cannot have the focus. */
function PlainText() {
  const { ask } = useRevokeSession(useCardSession().session.sessionId);
  return <span {...{ onClick: ask }}>End it</span>;
}

it("the question opens in the card that was pressed, also when its control cannot have the focus", async () => {
  const card = (title: string) => (
    <SessionCard session={session} title={title} action={<PlainText />} />
  );
  renderKit(
    <>
      {card("One")}
      {card("Two")}
    </>,
    { client: fixtureClient() },
  );
  fireEvent.click((await screen.findAllByText("End it"))[1]!);
  const question = await screen.findByRole("group");
  expect(within(screen.getByTitle("Two")).getByRole("group")).toBe(question);
  expect(within(question).getByRole("button", { name: en.cancel })).toHaveFocus();
});
