export { type MemoryClient, memoryClient, type MemoryClientOptions } from "../clients/memory.js";
export { fixtureCurrentId, fixtureNow, fixtureSessions } from "./fixtures.js";
