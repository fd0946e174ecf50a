/** Patterns of console lines that do not fail a test. The list is empty, and a test counts its entries. */
export const allowedNoise: readonly RegExp[] = [];
