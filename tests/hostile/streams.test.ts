import { describe, it } from "vitest";
import { isSound, isWhole } from "./isSound.js";
import { names, oneScreen } from "./oneScreen.js";

const screen = oneScreen();

describe("a stream of a backend that lies", () => {
  it.each(names("events"))(
    "costs a bounded number of lists, and news come when the backend is honest again: %s",
    async (name) => {
      const lie = await screen.open(name);
      await screen.row("Firefox on Linux").waitFor();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await isSound(screen, lie);
      await isWhole(screen, ["Chrome on macOS", "Firefox on Linux", "curl (command line)"]);
      await screen.button("Firefox on Linux").click();
      await screen.says(/IP address/);
      screen.server().end("session-curl");
      screen.server().repent();
      await isWhole(screen, ["Chrome on macOS", "Firefox on Linux"]);
    },
  );
});
