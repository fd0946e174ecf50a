/** Console lines that do not fail a test. Empty, and a test counts them. */
export const allowedNoise: readonly RegExp[] = [];
