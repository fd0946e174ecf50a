import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { screenChunk } from "../src/components/screenChunk.js";
import "./setup.console.js";

// The lazy chunks are there before the first test, as they are on any page after its first moment.
await screenChunk.load();

afterEach(() => {
  cleanup();
});
