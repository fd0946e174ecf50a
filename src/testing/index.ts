export { type MemoryClient, memoryClient, type MemoryClientOptions } from "../clients/memory.js";
export type { ClientContractCase } from "./contract/ClientContractCase.js";
export { clientContract } from "./contract/clientContract.js";
export type { ClientHarness } from "./contract/ClientHarness.js";
export { FixedClock, type FixedClockProps } from "./FixedClock.js";
export { fixtureCurrentId, fixtureNow, fixtureSessions } from "./fixtures.js";
export { fixtureMinutesAgo, fixtureSession } from "./fixtureSession.js";
