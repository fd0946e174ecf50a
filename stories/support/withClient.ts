import {
  fixtureCurrentId,
  fixtureNow,
  fixtureSessions,
  memoryClient,
  type MemoryClient,
  type MemoryClientOptions,
} from "../../src/testing/index.js";

/**
 * A story's backend, in memory, at the fixtures' hour. What a play function pulls at comes to it as
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

/** The backend that the story's loader made. */
export const clientOf = (context: { loaded: Record<string, unknown> }): MemoryClient =>
  context.loaded.client as MemoryClient;
