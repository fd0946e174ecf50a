/**
 * The host's code uses the kit in a way that cannot work. The developer must see this error; users must not.
 */
export class UsageError extends Error {}
