import { afterAll, beforeAll } from "vitest";
import { freezeClock, releaseClock } from "../.storybook/frozenClock.js";

// The browser runs one test file after another in one page. vitest imports the setup files again for each
// file, with the current time in the URL. When the clock is frozen, the URL stays the same, so the browser
// does not run the module again and its hooks are missing in the next file. The same happens to each module
// that a setup file imports. So each module with hooks has its own entry in `setupFiles`.
beforeAll(freezeClock);
afterAll(releaseClock);
