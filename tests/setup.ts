import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { loadDescribeDevice } from "../src/device/parser.js";
import "./setup.console.js";

// The lazy chunk is there before the first test, as it is on any page after its first moment.
await loadDescribeDevice();

afterEach(() => {
  cleanup();
});
