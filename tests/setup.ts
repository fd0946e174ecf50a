import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import fc from "fast-check";
import { afterEach } from "vitest";
import { screenChunk } from "../src/components/lazy/screenChunk.js";
import "./setup.console.js";

// Load the lazy chunks before the first test. On a real page they are loaded a moment after the start.
await screenChunk.load();

// The seed is fixed, so that a random failure does not block an unrelated change. To use another seed:
// FUZZ_SEED=$RANDOM npx vitest run --project unit
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_125) });

// Wait long enough for a busy machine, because a slow machine is not a fault of the kit.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
});
