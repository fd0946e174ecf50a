import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SessionList, type SessionsState } from "../../../src/index.js";
import { OwnStates } from "../../../stories/support/own/OwnStates.js";
import { fixtureClient, renderKit, revokeButton, sessionIsOver } from "../../renderKit.js";
import { en } from "../../support/words.js";

const root = () => document.querySelector('[data-sessions="root"]');

it("an own state stands in place of the kit’s, and its button does the same", async () => {
  const client = fixtureClient();
  client.script("list", "forbidden");
  const { user } = renderKit(<OwnStates />, { client });
  const heading = await screen.findByRole("heading", { name: en.loadFailed });
  expect(heading).not.toHaveAttribute("data-sessions");
  expect(screen.getByText(en.loadFailedHint, { exact: false })).toBeVisible();
  await user.click(screen.getByRole("button", { name: en.tryAgain }));
  await revokeButton("Firefox on Linux");
});

it("a state that the host does not render is the kit’s", async () => {
  const client = fixtureClient();
  client.script("list", ...sessionIsOver);
  renderKit(<OwnStates />, { client });
  const heading = await screen.findByRole("heading", { name: en.signedOut });
  expect(heading).toHaveAttribute("data-sessions", "empty-title");
});

it("an own state while the list loads stands from the first render until the rows are there", async () => {
  const seen: SessionsState["status"][] = [];
  const renderState = ({ status, title }: SessionsState) => {
    seen.push(status);
    return <p>Own: {title}</p>;
  };
  const client = fixtureClient();
  const release = client.hold("list");
  renderKit(<SessionList renderState={renderState} />, { client });
  expect(screen.getByText(`Own: ${en.loading}`)).toBeVisible();
  expect(seen).toHaveLength(1);
  expect(document.querySelector('[data-sessions="skeleton"]')).toBeNull();
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(en.loading);
  release();
  await revokeButton("Firefox on Linux");
  expect(new Set(seen)).toEqual(new Set(["loading"]));
});

it("the focus in an own loading state goes to the title when the list arrives", async () => {
  const client = fixtureClient();
  const release = client.hold("list");
  const renderState = () => <a href="#help">Help</a>;
  const { user } = renderKit(<SessionList renderState={renderState} />, { client });
  await user.tab();
  expect(screen.getByRole("link", { name: "Help" })).toHaveFocus();
  release();
  await revokeButton("Firefox on Linux");
  expect(screen.getByRole("heading", { name: en.title })).toHaveFocus();
});

it("a list that holds no session at all is empty, and its root says so", async () => {
  renderKit(<OwnStates />, { client: fixtureClient({ sessions: [] }) });
  await screen.findByRole("heading", { name: en.empty });
  expect(root()).toHaveAttribute("data-status", "empty");
});

it("a list with a session is not empty", async () => {
  renderKit(<SessionList />, { client: fixtureClient() });
  await revokeButton("Firefox on Linux");
  expect(root()).toHaveAttribute("data-status", "ready");
});
