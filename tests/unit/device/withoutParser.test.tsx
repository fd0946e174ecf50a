import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { describeDeviceChunk } from "../../../src/device/describeDeviceChunk.js";
import { SessionList, sessionsQuery } from "../../../src/index.js";
import type { Session } from "../../../src/index.js";
import { fixtureSessions, memoryClient } from "../../../src/testing/index.js";
import { card, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const chrome = `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36`;
const firefox = `${windows.slice(0, -1)}; rv:155.0) Gecko/20100101 Firefox/155.0`;
const opera = `${chrome} OPR/131.0.0.0`;
const [fixture] = fixtureSessions;
const session = (sessionId: string, userAgent: string): Session => ({
  ...fixture!,
  sessionId,
  userAgent,
});
const usual = [session("here", chrome), session("there", firefox)];

/** Lets no parser arrive until the returned function is called. */
function holdParser(): () => void {
  const { load } = describeDeviceChunk;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => void (release = resolve));
  vi.spyOn(describeDeviceChunk, "load").mockImplementation(() => held.then(load));
  return release;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

// Once it is loaded, the parser stays loaded, so only the last test lets it arrive.

it("a list of usual devices, also of one without a user agent, is shown without the parser", async () => {
  const sessions = [...usual, session("blank", "")];
  renderKit(<SessionList />, { client: memoryClient({ sessions, currentSessionId: "here" }) });
  expect(await card("Firefox on Windows")).toBeVisible();
  expect(await card(en.unknownDevice)).toBeVisible();
  expect(describeDeviceChunk.get().status).toBe("pending");
});

it("a list that needs the parser shows placeholders until it is there", async () => {
  holdParser();
  const sessions = [...usual, session("other", opera)];
  renderKit(<SessionList />, { client: memoryClient({ sessions, currentSessionId: "here" }) });
  await waitFor(() => expect(describeDeviceChunk.load).toHaveBeenCalled());
  expect(screen.getByText(en.loading)).toBeInTheDocument();
  expect(screen.queryByText(en.unknownDevice)).toBeNull();
});

it("a refetch while a list waits for the parser shows no row before its name", async () => {
  holdParser();
  const sessions = [...usual, session("other", opera)];
  const client = memoryClient({ sessions, currentSessionId: "here" });
  const { queryClient } = renderKit(<SessionList />, { client });
  await waitFor(() => expect(describeDeviceChunk.load).toHaveBeenCalled());
  await act(() => queryClient.refetchQueries());
  expect(screen.getByText(en.loading)).toBeInTheDocument();
  expect(screen.queryByText(en.unknownDevice)).toBeNull();
});

it("a list whose parser does not arrive shows its rows after five seconds", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  holdParser();
  const client = memoryClient({ sessions: [session("other", opera)] });
  const { user } = renderKit(<SessionList />, { client });
  await waitFor(() => expect(describeDeviceChunk.load).toHaveBeenCalled());
  await act(() => vi.advanceTimersByTimeAsync(4_000));
  expect(screen.getByText(en.loading)).toBeInTheDocument();
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  vi.useRealTimers();
  const row = within(await card(en.unknownDevice));
  await user.click(row.getByRole("button", { name: /^Sign out/ }));
  expect(await row.findByRole("group")).toBeVisible();
});

it("another account shows no row of the account before, also when the ids are the same", async () => {
  holdParser();
  const there = { ...session("1", firefox), location: { city: "Athens" } };
  const first = memoryClient({ sessions: [there], scope: "one" });
  const second = memoryClient({ sessions: [session("1", opera)], scope: "two" });
  const { queryClient, switchTo } = renderKit(<SessionList />, { client: first });
  await screen.findByText("Athens");
  await queryClient.prefetchInfiniteQuery(sessionsQuery(second));
  switchTo(second);
  await waitFor(() => expect(screen.queryByText("Athens")).toBeNull());
  expect(screen.queryByRole("heading", { name: /./, level: 4 })).toBeNull();
});

it("a page that needs the parser waits for it, while the rows of the pages before it stay", async () => {
  const release = holdParser();
  const sessions = [...usual, session("other", opera)];
  const client = memoryClient({ sessions, currentSessionId: "here", pageSize: 2 });
  const { user, container } = renderKit(<SessionList />, { client });
  await card("Chrome on Windows");
  await user.click(screen.getByRole("button", { name: en.showMore }));
  await waitFor(() => expect(describeDeviceChunk.load).toHaveBeenCalled());
  expect(await card("Chrome on Windows")).toBeVisible();
  expect(screen.queryByText(en.loading)).toBeNull();
  expect(screen.queryByText(en.unknownDevice)).toBeNull();
  expect(container.querySelectorAll("[data-sessions=skeleton]")).toHaveLength(1);
  release();
  expect(await card("Opera on Windows")).toBeVisible();
});
