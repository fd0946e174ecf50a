import * as Radix from "@radix-ui/react-dialog";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { type ReactNode, useEffect, useState } from "react";
import { type ConfirmRequest, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { OwnTable } from "../../../stories/support/own/OwnTable.js";
import { fixtureClient } from "../../renderKit.js";
import { en } from "../../support/words.js";
import { button, mount } from "../mount.js";

type Ask = (request: ConfirmRequest) => Promise<boolean>;
let ask: Ask | undefined;
const confirm: Ask = (request) => ask!(request);

/** How long the dialog stays in the page after its answer, in milliseconds, as for an animation. */
const fade = 120;

/** Asks with a dialog of Radix that has no trigger, so that it gives the focus back to nothing. */
function Question(): ReactNode {
  const [question, setQuestion] = useState<{
    request: ConfirmRequest;
    answer(is: boolean): void;
  }>();
  useEffect(() => {
    ask = (request) => new Promise((answer) => setQuestion({ request, answer }));
  }, []);
  const close = (isConfirmed: boolean) => {
    question?.answer(isConfirmed);
    setTimeout(() => setQuestion(undefined), fade);
  };
  return (
    question && (
      <Radix.Root open onOpenChange={() => close(false)}>
        <Radix.Portal>
          <Radix.Content role="alertdialog">
            <Radix.Title>{question.request.title}</Radix.Title>
            <Radix.Description>{question.request.text}</Radix.Description>
            <button onClick={() => close(false)}>Keep</button>
            <button onClick={() => close(true)}>Yes</button>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    )
  );
}

const firefox = "Firefox on Linux";

async function open(list: ReactNode, opener: string) {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const ui = (
    <>
      {list}
      <Question />
    </>
  );
  mount({ client, ui, confirm });
  await expect.element(button(opener)).toBeVisible();
  (button(opener).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(button("Keep")).toHaveFocus();
  return client;
}

describe.each([
  ["a row of the list", <SessionList key="list" />, en.signOutDevice(firefox)],
  ["the line above the list", <SessionList key="list" />, en.signOutOthers],
  ["a row of a table", <OwnTable key="table" />, en.signOutDevice(firefox)],
])("a host’s dialog that drops the focus, opened from %s", (_, list, opener) => {
  it.each(["Escape", "Keep"])("leaves the focus on the pressed button after %s", async (way) => {
    const client = await open(list, opener);
    if (way === "Escape") await userEvent.keyboard("{Escape}");
    else await button("Keep").click();
    await expect.element(button("Keep")).not.toBeInTheDocument();
    await expect.element(button(opener)).toHaveFocus();
    expect(client.sessions()).toHaveLength(4);
  });
});

it("a host’s dialog that drops the focus leaves it on the button while its request is in flight", async () => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const release = client.hold("revoke");
  mount({
    client,
    confirm,
    ui: (
      <>
        <SessionList />
        <Question />
      </>
    ),
  });
  await button(en.signOutDevice(firefox)).click();
  await button("Yes").click();
  await expect.element(button("Keep")).not.toBeInTheDocument();
  await expect.element(button(en.signingOutDevice(firefox))).toHaveFocus();
  release();
  await expect.element(button("Edge on Windows")).toHaveFocus();
});
