import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Reader } from "mmdb-lib";
import { isPublicAddress } from "./isPublicAddress.mjs";

const file = "@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb";

/** @type {Reader<any> | undefined} */
let reader;

/**
 * Looks up the country of an address, as a code of two letters. The database is a file, so no address leaves
 * the server. Returns `undefined` when the address is not public.
 *
 * @param {string | null | undefined} address
 * @returns {string | undefined}
 */
export function countryOf(address) {
  if (!address || !isPublicAddress(address)) return undefined;
  // Read the file on first use, because it has eight megabytes and a local demo may never need it.
  reader ??= new Reader(readFileSync(createRequire(import.meta.url).resolve(file)));
  /** @type {{ country_code: string } | null} */
  const found = reader.get(address);
  return found?.country_code;
}
