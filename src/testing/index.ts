export { type MemoryClient, memoryClient, type MemoryClientOptions } from "../clients/memory.js";
export type { ClientContractCase } from "./contract/ClientContractCase.js";
export { clientContract } from "./contract/clientContract.js";
export type { ClientHarness } from "./contract/ClientHarness.js";
export { fixtureCurrentId, fixtureNow, fixtureSessions } from "./fixtures.js";
