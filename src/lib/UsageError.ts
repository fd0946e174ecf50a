/** The host's code uses the kit in a way that cannot work: its developer must see it, nobody else. */
export class UsageError extends Error {}
