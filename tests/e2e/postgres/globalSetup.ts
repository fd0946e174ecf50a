import type { TestProject } from "vitest/node";
import { startPostgres } from "./startPostgres.js";

/** One server for all test files; vitest calls what this returns when they are through. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  project.provide("postgres", url);
  return stop;
}
