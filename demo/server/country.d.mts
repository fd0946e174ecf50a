/** The country of an address as a code of two letters; nothing for an address that is nobody's. */
export function countryOf(address: string | null | undefined): string | undefined;
