import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./startPostgres.js";

/** Starts one server for all test files. vitest calls the returned function after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "sessions-postgres-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const server = await startPostgres(folder).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  project.provide("postgres", server.url);
  return () => server.stop().then(remove);
}
