import { BlockList, isIPv4, isIPv6 } from "node:net";

// Ranges of RFC 6890 and later: this computer, private, documentation, benchmarks, multicast, reserved.
const special = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
]) {
  add(special, range, "ipv4");
}
for (const range of ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]) {
  add(special, range, "ipv6");
}

/** All IPv6 addresses that are assigned to somebody. */
const unicast = new BlockList();
add(unicast, "2000::/3", "ipv6");

/**
 * Whether an address can belong to somebody on the internet. Check this before a look-up, because country
 * databases name a country even for ranges that are reserved for documentation.
 *
 * @param {string} address
 */
export function isPublicAddress(address) {
  if (isIPv4(address)) return !special.check(address, "ipv4");
  return isIPv6(address) && unicast.check(address, "ipv6") && !special.check(address, "ipv6");
}

/**
 * @param {BlockList} list
 * @param {string} range
 * @param {"ipv4" | "ipv6"} family
 */
function add(list, range, family) {
  const [network = "", bits] = range.split("/");
  list.addSubnet(network, Number(bits), family);
}
