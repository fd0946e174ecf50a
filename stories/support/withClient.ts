import {
  fixtureCurrentId,
  fixtureNow,
  fixtureSessions,
  memoryClient,
  type MemoryClient,
  type MemoryClientOptions,
} from "../../src/testing/index.js";

/**
 * A loader that creates a story's backend, in memory, at the time of the fixtures. A play function gets it as
 * `loaded.client`.
 */
export const withClient =
  (options: MemoryClientOptions = {}, prepare: (client: MemoryClient) => void = () => undefined) =>
  (): { client: MemoryClient } => {
    const client = memoryClient({
      sessions: fixtureSessions,
      currentSessionId: fixtureCurrentId,
      serverTime: () => fixtureNow,
      ...options,
    });
    prepare(client);
    return { client };
  };

/** Returns the backend that the story's loader created. */
export const clientOf = (context: { loaded: Record<string, unknown> }): MemoryClient =>
  context.loaded.client as MemoryClient;
