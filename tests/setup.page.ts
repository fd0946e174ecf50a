import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { actChunk } from "../src/components/lazy/actChunk.js";
import { screenChunk } from "../src/components/lazy/screenChunk.js";

// Load the lazy chunks before the first test. On a real page they are loaded a moment after the start.
await Promise.all([screenChunk.load(), actChunk.load()]);

// Wait long enough for a busy machine, because a slow machine is not a fault of the kit.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
});
