import { afterEach, expect, it, vi } from "vitest";
import { useState } from "react";
import { en, PasswordChangedPrompt, SessionList } from "../../../src/index.js";
import { pass, pressButton } from "../hand.js";
import { createScene, pressIn } from "./scene.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A host's page with these parts. One button closes each part, and one shows all parts again. */
function Page({ parts }: { parts: readonly ("list" | "prompt" | "other prompt")[] }) {
  const [shown, setShown] = useState(parts);
  const isShown = (part: (typeof parts)[number]) => shown.includes(part);
  const close = (part: (typeof parts)[number]) => () =>
    setShown(shown.filter((one) => one !== part));
  return (
    <>
      {parts.map((part) => (
        <button key={part} onClick={close(part)}>{`Close the ${part}`}</button>
      ))}
      <button onClick={() => setShown(parts)}>Show all</button>
      {isShown("list") && (
        <div id="list">
          <SessionList />
        </div>
      )}
      {isShown("prompt") && (
        <div id="prompt">
          <PasswordChangedPrompt onDone={close("prompt")} />
        </div>
      )}
      {isShown("other prompt") && (
        <div id="other">
          <PasswordChangedPrompt onDone={close("other prompt")} />
        </div>
      )}
    </>
  );
}

const said = (place: string) =>
  document.querySelector(`#${place} [data-sessions="status"]`)?.textContent;

it.each([
  ["the prompt", "a list", ["list", "prompt"], "prompt", "#prompt", "list"],
  ["a list", "the prompt", ["list", "prompt"], "list", "", "prompt"],
  ["one prompt", "another", ["prompt", "other prompt"], "prompt", "#prompt", "other"],
] as const)(
  "a result that is closed with %s stays in %s, the second time as the first",
  async (_, __, parts, closed, place, other) => {
    const scene = await createScene(<Page parts={[...parts]} />);
    for (const round of [1, 2]) {
      await scene.renew();
      await pressIn("#prompt", en.signOutCount(7))();
      await pass(1_000);
      const result = said(other);
      expect(result, `round ${round}`).toContain(en.countSignedOut(7));
      if (place) await pressIn(place, en.close)();
      else await pressButton(`Close the ${closed}`);
      await pass(1_000);
      expect(said(other), `round ${round}`).toContain(en.countSignedOut(7));
      await pressButton("Show all");
      await pass(1_000);
    }
  },
);

it("a result goes with the last that told of it, and is not told again", async () => {
  const scene = await createScene(<Page parts={["list", "prompt"]} />);
  for (const round of [1, 2]) {
    await scene.renew();
    await pressIn("#prompt", en.signOutCount(7))();
    await pass(1_000);
    expect(said("list"), `round ${round}`).toContain(en.countSignedOut(7));
    await pressButton("Close the list");
    await pressButton("Close the prompt");
    await pass(1_000);
    await pressButton("Show all");
    await pass(1_000);
    expect(said("list"), `round ${round}`).toBe("");
  }
});
