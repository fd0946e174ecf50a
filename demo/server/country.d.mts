/** The country of an address as a code of two letters, or `undefined` when the address is not public. */
export function countryOf(address: string | null | undefined): string | undefined;
