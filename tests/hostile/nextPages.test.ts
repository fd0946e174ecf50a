import { describe, expect, it } from "vitest";
import { isSound, isWhole } from "./isSound.js";
import { signOutFirefox } from "./signOutFirefox.js";
import { names, oneScreen } from "./oneScreen.js";
import { en, saying } from "../support/words.js";

const screen = oneScreen();

describe("a list whose next pages lead nowhere", () => {
  it.each(names("list").filter((name) => /next page/.test(name)))(
    "ends and says so, and what came of it can be signed out: %s",
    async (name) => {
      const lie = await screen.open(name);
      await screen.row("Firefox on Linux").waitFor();
      // When the first page already shows that the next page leads nowhere, the screen has no such button.
      const all = screen.button(en.signOutOthers);
      if (await all.isVisible()) await all.click();
      await screen.says(lie.says!);
      await isSound(screen, lie);
      expect(await screen.screen().getByRole("dialog").count()).toBe(0);
      screen.server().repent();
      await signOutFirefox(screen);
      await screen.says(saying(en.deviceSignedOut("Firefox on Linux")));
      expect(screen.server().holds("session-firefox")).toBe(false);
      await isWhole(screen, ["Chrome on macOS", "curl (command line)"]);
    },
  );
});
