import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import fc from "fast-check";
import { afterEach } from "vitest";
import { screenChunk } from "../src/components/lazy/screenChunk.js";
import "./setup.console.js";

// The lazy chunks are there before the first test, as they are on any page after its first moment.
await screenChunk.load();

// The same ones each time, so that no change is held up by what it has nothing to do with; others by
// FUZZ_SEED=$RANDOM npx vitest run --project unit
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_125) });

// A busy machine is slow, and that is no fault.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
});
