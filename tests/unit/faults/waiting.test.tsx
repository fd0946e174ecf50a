import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { Picked } from "./Picked.js";
import { anything, beginning, en } from "../../support/words.js";

const ids = fixtureSessions.slice(1).map(({ sessionId }) => sessionId);
const limit = new SessionsError("rate-limited", undefined, { retryAfterMs: 30_000 });

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const press = async (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
  await pass(200);
};
const row = (name: string) => screen.getByRole("heading", { name }).closest("li")!;
const signOut = async (name: string) => {
  await press(en.signOutDevice(name));
  const strip = within(within(row(name)).getByRole("group"));
  fireEvent.click(strip.getByRole("button", { name: en.signOutDevice(name) }));
  await pass(200);
};
const show = async (
  options: Parameters<typeof fixtureClient>[0] = {},
  propagationDelay?: number,
) => {
  const client = fixtureClient(options);
  const ui = (
    <>
      <SessionList />
      <Picked ids={ids} />
    </>
  );
  const kit = renderKit(ui, { client, propagationDelay });
  await pass(200);
  return { client, ...kit };
};
const polite = () => screen.getByRole("status").textContent;
const revokes = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method === "revoke");

beforeEach(() => {
  vi.useFakeTimers({ now: fixtureNow });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("too many tries", () => {
  it("count down silently, keep the button from being pressed, and say once when it works again", async () => {
    const { client } = await show();
    client.script("revoke", limit);
    await signOut("Firefox on Linux");
    const found = row("Firefox on Linux");
    expect(found).toHaveTextContent(
      `${en.stillSignedIn("Firefox on Linux")} ${en.tooManyTries("in 30 seconds")}`,
    );
    const button = within(found).getByRole("button", {
      name: en.tryAgainDevice("Firefox on Linux"),
    });
    expect(button).toHaveAttribute("aria-disabled", "true");
    const alert = screen.getByRole("alert");
    const spoken = alert.textContent;
    expect(spoken).toContain(en.tooManyTries("in 30 seconds"));
    fireEvent.click(button);
    await pass(10_000);
    expect(found).toHaveTextContent(en.tooManyTries("in 20 seconds"));
    expect(alert.textContent).toBe(spoken);
    expect(polite()).toBe("");
    expect(revokes(client)).toHaveLength(1);
    await pass(20_500);
    expect(polite()).toBe(en.tryAgainNow);
    expect(button).not.toHaveAttribute("aria-disabled");
    expect(revokes(client), "nothing is sent without a press").toHaveLength(1);
    fireEvent.click(button);
    await pass(400);
    expect(polite()).toBe(en.deviceSignedOut("Firefox on Linux"));
  });

  it("end a batch: nothing more is sent, and no device is called signed out that is not", async () => {
    const { client } = await show();
    client.script("revoke", undefined, limit);
    await press("End the picked");
    await pass(400);
    expect(revokes(client).length).toBeLessThan(ids.length);
    const ended = 8 - client.sessions().length;
    expect(screen.getByRole("alert")).toHaveTextContent(
      beginning(`${en.partlySignedOut(ended, 7)}${anything}Too many tries`),
    );
    const others = screen.getByRole("button", { name: en.signOutOthers });
    expect(others).toHaveAttribute("aria-disabled", "true");
    const sent = revokes(client).length;
    await pass(120_000);
    expect(revokes(client)).toHaveLength(sent);
    expect(others).not.toHaveAttribute("aria-disabled");
  });
});

describe("a device that is offline", () => {
  it("says that nothing was sent, and sends nothing by itself when it is connected again", async () => {
    const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { client } = await show();
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event("online")));
    await pass(400);
    online.mockReturnValue(false);
    await signOut("Firefox on Linux");
    expect(row("Firefox on Linux")).toHaveTextContent(en.nothingSent);
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event("online")));
    await pass(60_000);
    expect(revokes(client)).toEqual([]);
    await press(en.tryAgainDevice("Firefox on Linux"));
    await pass(400);
    expect(revokes(client)).toHaveLength(1);
    expect(polite()).toBe(en.deviceSignedOut("Firefox on Linux"));
  });
});

describe("words that come late", () => {
  it("of several: how many are being signed out, then at most every 5 seconds how far it is", async () => {
    const { client } = await show({ latency: 3_000 });
    await pass(3_000);
    await press("End the picked");
    const said: string[] = [polite()];
    for (let second = 0; second < 9; second++) {
      await pass(1_000);
      if (polite() !== said.at(-1)) said.push(polite());
    }
    expect(said).toEqual([
      en.signingOutCount(7),
      `${en.progress(4, 7)}…`,
      `${en.countSignedOut(7)} ${en.nowhereElse}`,
    ]);
    expect(client.sessions()).toHaveLength(1);
  });

  it("say how long a device may keep access where the host knows", async () => {
    await show({}, 300_000);
    await signOut("Firefox on Linux");
    expect(polite()).toBe(
      `${en.deviceSignedOut("Firefox on Linux")} ${en.mayKeepAccess("5 minutes", 1)}`,
    );
  });

  it("never close a question: it stands until it is answered", async () => {
    const { client } = await show();
    await press(en.signOutDevice("Firefox on Linux"));
    await pass(600_000);
    expect(within(row("Firefox on Linux")).getByRole("group")).toBeVisible();
    await press(en.cancel);
    await press(en.signOutOthers);
    await pass(600_000);
    expect(screen.getByRole("dialog")).toBeVisible();
    expect(revokes(client)).toEqual([]);
  });
});
