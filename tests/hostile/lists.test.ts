import { describe, it } from "vitest";
import { isSound, isWhole } from "./isSound.js";
import { names, oneScreen } from "./oneScreen.js";
import { en } from "../support/words.js";

const screen = oneScreen();
const isPaging = (name: string) => /next page/.test(name);

describe("a list of a backend that lies", () => {
  it.each(names("list").filter((name) => !isPaging(name)))(
    "is told truly or not at all, and comes when the backend is honest again: %s",
    async (name) => {
      const lie = await screen.open(name);
      await screen.says(lie.says!);
      await isSound(screen, lie);
      // Change the real list, so that the screen can show it only after a new request.
      screen.server().repent();
      screen.server().end("session-curl");
      const again = screen.button(en.tryAgain);
      if (lie.isEnd) await screen.show();
      else if (await again.isVisible()) await again.click();
      else screen.server().push();
      await isWhole(screen, ["Chrome on macOS", "Firefox on Linux"]);
    },
  );
});
