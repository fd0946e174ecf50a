import type { Screen } from "./oneScreen.js";
import { en } from "../support/words.js";

/** Presses "Sign out" in the row of Firefox, and again in the question. */
export async function signOutFirefox(screen: Screen): Promise<void> {
  await screen.button(en.signOutDevice("Firefox on Linux")).click();
  const question = screen.screen().getByRole("group");
  await question.getByRole("button", { name: /^Sign out/ }).click();
}
