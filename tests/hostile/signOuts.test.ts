import { describe, expect, it } from "vitest";
import { isSound, isWhole } from "./isSound.js";
import { names, oneScreen } from "./oneScreen.js";
import { signOutFirefox } from "./signOutFirefox.js";
import { anything, en, saying } from "../support/words.js";

const screen = oneScreen();
const patience = { timeout: 10_000 };
const claim = saying(en.deviceSignedOut("Firefox on Linux"));
const isHeld = () => screen.server().holds("session-firefox");

describe("a sign-out at a backend that lies", () => {
  it.each(names("revoke"))(
    "says in the end what is so, and can be tried again: %s",
    async (name) => {
      const lie = await screen.open(name);
      await screen.row("Firefox on Linux").waitFor();
      await signOutFirefox(screen);
      await expect.poll(() => screen.server().asked("revoke"), patience).toBeGreaterThan(0);
      // Wait for the outcome. If the backend still has the session, its row stays and shows why. Otherwise it goes.
      await screen.says(isHeld() ? saying(en.stillSignedIn("Firefox on Linux")) : claim);
      await expect
        .poll(() => screen.row("Firefox on Linux").count(), patience)
        .toBe(isHeld() ? 1 : 0);
      await isSound(screen, lie);
      const { texts, methods } = await screen.report();
      const isClaimed = isHeld() && !lie.confirms && texts.some((text) => claim.test(text));
      expect(isClaimed, "claims an end that is none").toBe(false);
      const isConfirmed = texts.some((text) => text.includes("confirmed the sign-out"));
      expect(isConfirmed, "says that the service confirmed it").toBe(lie.confirms === true);
      expect(methods.filter((method) => method === "DELETE")).toHaveLength(1);
      screen.server().repent();
      // When the backend asks for an endless wait, the kit keeps the wait and shows it in hours.
      if (/has to wait/.test(name))
        return screen.says(saying(en.tooManyTries(`in ${anything} hours`)));
      if (isHeld()) await screen.button(en.tryAgainDevice("Firefox on Linux")).click();
      await screen.says(claim);
      expect(isHeld()).toBe(false);
      await isWhole(screen, ["Chrome on macOS", "curl (command line)"]);
    },
  );
});
