/** The kind of network of an address. `reserved`: no device can have this address, such as multicast. */
export type AddressKind =
  | "public"
  | "this-computer"
  | "local-network"
  | "carrier-nat"
  | "link-local"
  | "documentation"
  | "reserved"
  | "unknown";

/** An address that can be shown. */
export interface Address {
  /** The address in canonical form; absent when it could not be read. */
  text?: string;
  kind: AddressKind;
  /**
   * Whether the stored text also names proxies. If so, the client's address is only what these proxies
   * report.
   */
  viaProxy?: boolean;
}

/** Refuses leading zeros, because some software reads such numbers as octal (RFC 6943, section 3.1.1). */
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** The special address ranges (RFC 6890 and its successors). They match the form that `canonical` returns. */
const ranges: readonly [RegExp, AddressKind][] = [
  [/^127\.|^::1$/, "this-computer"],
  [/^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^f[cd][\da-f]{2}:/, "local-network"],
  [/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, "carrier-nat"],
  [/^169\.254\.|^fe[89ab][\da-f]:/, "link-local"],
  [/^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\.|^2001:db8:|^3fff:([\da-f]{0,3}):/, "documentation"],
  // "No address" (RFC 4291, section 2.5.2), which some backends store after they delete an address.
  [/^0\.|^::$/, "unknown"],
  // In IPv6, every address that does not start with the bits 001.
  [/^(22[4-9]|2[3-5]\d|192\.0\.0|198\.1[89])\.|^(?![23][\da-f]{3}:)[\da-f]*:/, "reserved"],
];

/**
 * Reads an address as the backend stored it:
 * - an IPv6 address is returned in canonical form (RFC 5952)
 * - an IPv6 address that stands for an IPv4 address is returned as IPv4
 * - in a forwarded list (`client, proxy`, or RFC 7239) the client's address is used
 * - port and zone are removed
 *
 * Any other text is `unknown` and is not returned, because it may be hostile.
 */
export function describeAddress(ip: string): Address {
  const [first = "", ...proxies] = ip.slice(0, 200).split(",");
  const forwarded = /(?:^|;)\s*for=([^;]*)/i.exec(first)?.[1];
  const text = canonical(stripNotation(forwarded ?? first));
  const kind = ranges.find(([range]) => range.test(text))?.[1] ?? "public";
  if (kind === "unknown" || !text) return { kind: "unknown" };
  const viaProxy = forwarded !== undefined || proxies.some((proxy) => proxy.trim());
  return { text, kind, ...(viaProxy && { viaProxy }) };
}

/**
 * Removes quotation marks, brackets, port, and the zone, which only has a meaning on one machine (RFC 4007).
 * It also removes a mask for a single address (PostgreSQL's `inet::text`). Other masks stay, because they
 * describe a network and not an address.
 */
function stripNotation(node: string): string {
  return node
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/^\[(.*)\](:\d{1,5})?$|^([\d.]+):\d{1,5}$/, "$1$3")
    .replace(/^([\da-f:.]+)%[\w.~-]+$/i, "$1")
    .replace(/^([\d.]+)\/32$|^([\da-f]*:[\da-f:.]+)\/128$/i, "$1$2");
}

/** The canonical form of an address; `""` for any other text. */
function canonical(ip: string): string {
  if (ipv4.test(ip)) return ip;
  if (!/^[\da-f:.]+$/i.test(ip) || !ip.includes(":")) return "";
  try {
    // The URL parser returns the canonical form in brackets, so remove the brackets.
    const text = new URL(`http://[${ip}]`).hostname.slice(1, -1);
    // IPv4-mapped (RFC 4291), or translated for a server without IPv4 (RFC 6052).
    const embedded = /^(?:::ffff|64:ff9b:):([\da-f]+):([\da-f]+)$/.exec(text);
    if (!embedded) return text;
    const [high = 0, low = 0] = embedded.slice(1).map((part) => Number.parseInt(part, 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  } catch {
    return "";
  }
}
