import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Reader } from "mmdb-lib";
import { isPublicAddress } from "./isPublicAddress.mjs";

const file = "@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb";

/** @type {Reader<any> | undefined} */
let reader;

/**
 * The country of an address as a code of two letters, from a database on disk: no address leaves the
 * server. Nothing for an address that is nobody's.
 *
 * @param {string | null | undefined} address
 * @returns {string | undefined}
 */
export function countryOf(address) {
  if (!address || !isPublicAddress(address)) return undefined;
  // Eight megabytes, which a server without visitors from outside never needs.
  reader ??= new Reader(readFileSync(createRequire(import.meta.url).resolve(file)));
  /** @type {{ country_code: string } | null} */
  const found = reader.get(address);
  return found?.country_code;
}
