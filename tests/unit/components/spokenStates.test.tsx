import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { SessionList, SessionsError, SessionsOutlet } from "../../../src/index.js";
import { fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en } from "../../support/words.js";
import { pass } from "../hand.js";

afterEach(() => void vi.useRealTimers());

const status = () => document.querySelector('[data-sessions="status"]')!;
const alert = () => document.querySelector('[data-sessions="alert"]')!;
const failure = `${en.loadFailed}: ${en.listReasons.forbidden} ${en.loadFailedHint}`;
const retry = () => screen.getByRole("button", { name: en.tryAgain });

/** Records each text that a live region gets. */
function listen(region: Element): string[] {
  const heard: string[] = [];
  const hear = () => region.textContent && heard.push(region.textContent);
  new MutationObserver(hear).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return heard;
}

it("a list that loads is announced by the one polite region, which is there from the beginning", async () => {
  const client = fixtureClient();
  const release = client.hold("list");
  renderKit(<SessionList />, { client });
  expect(screen.getAllByRole("status")).toEqual([status()]);
  expect(status()).toHaveTextContent(en.loading);
  const heard = listen(status());
  release();
  await revokeButton("Firefox on Linux");
  expect(status()).toBeEmptyDOMElement();
  expect(heard).toEqual([]);
});

it("a first load that fails is announced at once, and so are the next try and its failure", async () => {
  const client = fixtureClient({ failList: "forbidden" });
  const { user } = renderKit(<SessionList />, { client });
  const [alerts, said] = [listen(alert()), listen(status())];
  await waitFor(() => expect(alert()).toHaveTextContent(failure));
  expect(status()).toBeEmptyDOMElement();
  const release = client.hold("list");
  await user.click(retry());
  expect(alert()).toBeEmptyDOMElement();
  expect(said).toEqual([en.loading]);
  release();
  await waitFor(() => expect(alert()).toHaveTextContent(failure));
  expect(alerts).toHaveLength(2);
});

it("a wait is announced once, without its countdown, and its end politely", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const failList = new SessionsError("rate-limited", "", { retryAfterMs: 120_000 });
  renderKit(<SessionList />, { client: fixtureClient({ failList }) });
  const [alerts, said] = [listen(alert()), listen(status())];
  await waitFor(() => expect(alert()).toHaveTextContent(/^Your devices .* in 2 minutes/));
  await pass(70_000);
  expect(said).toEqual([]);
  await pass(61_000);
  expect(alerts).toHaveLength(1);
  expect(said).toEqual([en.tryAgainNow]);
});

it.each([
  ["that is empty", { sessions: [] }, `${en.empty}: ${en.emptyHint}`],
  [
    "that asks who I am",
    { failList: "reauthentication-required" },
    `${en.confirmList}: ${en.confirmListHint}`,
  ],
] as const)("a list %s is announced", async (_, options, words) => {
  renderKit(<SessionList />, { client: fixtureClient(options) });
  await waitFor(() => expect(alert()).toHaveTextContent(words));
});

it("the heading that got the focus is not announced a second time", async () => {
  const client = fixtureClient();
  const { queryClient } = renderKit(<SessionList />, { client });
  const button = await revokeButton("Firefox on Linux");
  act(() => button.focus());
  client.setSessions([]);
  await act(() => queryClient.refetchQueries());
  expect(screen.getByRole("heading", { name: en.empty })).toHaveFocus();
  await waitFor(() => expect(alert()).toHaveTextContent(new RegExp(`^${en.emptyHint}$`)));
});

it("of two lists, one announces", async () => {
  const client = fixtureClient({ failList: "forbidden" });
  const release = client.hold("list");
  const lists = (
    <>
      <SessionList />
      <SessionList />
    </>
  );
  renderKit(lists, { client });
  const texts = (role: string) => screen.getAllByRole(role).map((each) => each.textContent);
  expect(texts("status")).toEqual([en.loading, ""]);
  release();
  await waitFor(() => expect(texts("alert")).toEqual([failure, ""]));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(texts("alert")).toEqual([failure, ""]);
});

it("a table of my own is announced as failed, too", async () => {
  renderKit(<SessionsOutlet />, { client: fixtureClient({ failList: "forbidden" }) });
  await waitFor(() => expect(alert()).toHaveTextContent(failure));
});
