import { act } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { en, RevokeOthersButton, SessionList } from "../../../src/index.js";
import { pass, pressButton } from "../hand.js";
import { createScene, pressIn } from "./scene.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const firefox = "Firefox on Linux";
const failed = `${en.stillSignedIn(firefox)} ${en.reasons.forbidden}`;

/** Two lists below one provider, and a host's button. The second list can be closed. */
function Page() {
  const [shown, setShown] = useState(["first", "second"]);
  return (
    <>
      {shown.map((place) => (
        <div key={place} id={place}>
          <SessionList />
        </div>
      ))}
      <button onClick={() => setShown(["first"])}>Close the second</button>
      <div id="host">
        <RevokeOthersButton />
      </div>
    </>
  );
}

const regions = (place: string) => [
  ...document.querySelectorAll(`#${place} [data-sessions="status"], #${place} [role="alert"]`),
];
const said = (place: string) =>
  regions(place)
    .map(({ textContent }) => textContent)
    .join("");

/** Makes a scene and tries to end the Firefox session in the list at `place`. The backend refuses it. */
async function refuse(place: string) {
  const scene = await createScene(<Page />);
  scene.client.script("revoke", "forbidden");
  await pressIn(`#${place}`, en.signOutDevice(firefox))();
  await pressIn(`#${place} [data-sessions="confirm"]`, en.signOutDevice(firefox))();
  return scene;
}

/** Records all texts that appear in the live regions of a list from now on. */
function listen(place: string): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(said(place)));
  for (const region of regions(place)) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  return heard;
}

/** Records the texts that are added to the live regions of a list from now on. */
function listenToNew(place: string): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const changed = type === "characterData" ? [target] : [...addedNodes];
      heard.push(...changed.map(({ textContent }) => textContent ?? ""));
    }
  });
  for (const region of regions(place)) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  return heard;
}

it("what is done in one list is told there, and in the other when that one is gone by then", async () => {
  await refuse("second");
  await pressButton("Close the second");
  await pass(1_000);
  expect(said("first")).toBe(failed);
});

it("what one list has told is not told by the other when that one goes", async () => {
  await refuse("second");
  await pass(1_000);
  expect([said("first"), said("second")]).toEqual(["", failed]);
  const heard = listen("first");
  await pressButton("Close the second");
  await pass(1_000);
  expect(heard).toEqual([]);
});

it("what is done next in the other list is told there, and nothing of before", async () => {
  await refuse("second");
  await pass(1_000);
  const heard = listen("first");
  await pressIn("#first", en.tryAgainDevice(firefox))();
  await pass(1_000);
  expect(heard.filter(Boolean)).toEqual([en.deviceSignedOut(firefox)]);
  expect(said("second")).toBe("");
});

it("what begins outside of any list is told by the first", async () => {
  await createScene(<Page />);
  await pressIn("#host", en.signOutOthers)();
  await pressButton(en.signOutCount(7));
  await pass(1_000);
  expect(said("first")).toContain(en.countSignedOut(7));
  expect(said("second")).toBe("");
});

it.each(["stands there", "has been answered by another act"])(
  "what %s is not told again when the list is loaded anew, or a proof was wanted meanwhile",
  async (kind) => {
    const { client, refetch, queryClient } = await refuse("second");
    await pass(1_000);
    if (kind !== "stands there") await pressIn("#second", firefox)();
    await pass(1_000);
    const heard = listenToNew("second");
    client.script("list", "reauthentication-required");
    await refetch();
    expect(document.querySelector("[data-status=reauthentication-required]")).not.toBeNull();
    await refetch();
    const release = client.hold("list");
    await act(async () => void queryClient.resetQueries());
    await pass(1_000);
    expect(document.querySelector("[data-status=loading]")).not.toBeNull();
    release();
    await pass(1_000);
    expect(document.querySelector("[data-status=ready]")).not.toBeNull();
    expect(heard).toEqual([en.confirmListHint, en.loading]);
  },
);
