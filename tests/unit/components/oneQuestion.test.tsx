import { screen, waitFor, within } from "@testing-library/react";
import { Fragment, StrictMode } from "react";
import { expect, it } from "vitest";
import { RevokeOthersButton, SessionList } from "../../../src/index.js";
import { fixtureClient, renderKit, revokeButton } from "../../renderKit.js";

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
  const [hosts, lists] = screen.getAllByRole("button", { name: "Sign out all other devices" });
  for (const [button, level] of [
    [lists, 3],
    [hosts, 5],
  ] as const) {
    await user.click(button!);
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByRole("heading", { level })).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(button).toHaveFocus();
  }
  expect(client.calls.every(({ method }) => method === "list")).toBe(true);
});

it.each([
  ["", Fragment],
  [" in StrictMode", StrictMode],
])("asks in the list in which it was asked, where there are two%s", async (_, Mode) => {
  const name = "Sign out Firefox on Linux";
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
    await user.click(within(strip).getByRole("button", { name: "Cancel" }));
    expect(button).toHaveFocus();
  }
});
