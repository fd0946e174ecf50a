import { screen, waitFor, within } from "@testing-library/react";
import { Fragment, StrictMode } from "react";
import { expect, it } from "vitest";
import { RevokeOthersButton, SessionList } from "../../../src/index.js";
import { fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en } from "../../support/words.js";

it("asks once about all others, where a button of the host stands beside the list", async () => {
  const client = fixtureClient();
  const { user } = renderKit(
    <>
      <RevokeOthersButton headingLevel={5} />
      <SessionList />
    </>,
    { client },
  );
  await revokeButton("Firefox on Linux");
  const [hosts, lists] = screen.getAllByRole("button", { name: en.signOutOthers });
  for (const [button, level] of [
    [lists, 3],
    [hosts, 5],
  ] as const) {
    await user.click(button!);
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByRole("heading", { level })).toBeVisible();
    await user.click(dialog.getByRole("button", { name: en.cancel }));
    expect(button).toHaveFocus();
  }
  expect(client.calls.every(({ method }) => method === "list")).toBe(true);
});

it.each([
  ["", Fragment],
  [" in StrictMode", StrictMode],
])("asks in the list in which it was asked, where there are two%s", async (_, Mode) => {
  const name = en.signOutDevice("Firefox on Linux");
  const { user } = renderKit(
    <Mode>
      <SessionList />
      <SessionList />
    </Mode>,
    { client: fixtureClient() },
  );
  await waitFor(() => expect(screen.getAllByRole("button", { name })).toHaveLength(2));
  for (const place of [1, 0]) {
    const button = screen.getAllByRole("button", { name })[place]!;
    await user.click(button);
    const strip = screen.getByRole("group");
    expect(button.closest("li")).toContainElement(strip);
    await user.click(within(strip).getByRole("button", { name: en.cancel }));
    expect(button).toHaveFocus();
  }
});

it("asks in the list in which it is asked now, not in that in which a proof was given up before", async () => {
  const name = en.signOutDevice("Firefox on Linux");
  const client = fixtureClient();
  const { user } = renderKit(
    <>
      <SessionList data-testid="one" />
      <SessionList data-testid="two" />
    </>,
    { client, reauthenticate: () => new Promise(() => undefined) },
  );
  await waitFor(() => expect(screen.getAllByRole("button", { name })).toHaveLength(2));
  const two = within(screen.getByTestId("two"));
  client.script("revoke", "reauthentication-required");
  await user.click(two.getByRole("button", { name }));
  await user.click(within(screen.getByRole("group")).getByRole("button", { name }));
  await user.click(await two.findByRole("button", { name: /^Cancel/ }));
  await user.click(within(screen.getByTestId("one")).getByRole("button", { name }));
  expect(screen.getByTestId("one")).toContainElement(screen.getByRole("group"));
});
