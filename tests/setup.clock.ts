import { afterAll, beforeAll } from "vitest";
import { freezeClock, releaseClock } from "../.storybook/frozenClock.js";

// One page shows file after file, and vitest loads what is set up for each by an address with the time
// in it: where that stands still, the browser has it already, and no hook is there for the next file.
// So it is with what a file of the set-up imports: each with hooks stands in `setupFiles` itself.
beforeAll(freezeClock);
afterAll(releaseClock);
