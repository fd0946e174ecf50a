/** What kind of network an address belongs to; `reserved`: nobody's, such as multicast. */
export type AddressKind =
  | "public"
  | "this-computer"
  | "local-network"
  | "carrier-nat"
  | "link-local"
  | "documentation"
  | "reserved"
  | "unknown";

/** An address that is fit to print. */
export interface Address {
  /** In canonical form; absent where nothing readable was there. */
  text?: string;
  kind: AddressKind;
  /** What the backend stored names proxies on the way: only they know the client's address. */
  viaProxy?: boolean;
}

/** Leading zeros are none: those may be octal (RFC 6943, 3.1.1). */
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** The special ranges (RFC 6890 and its successors), in the canonical forms that `canonical` gives. */
const ranges: readonly [RegExp, AddressKind][] = [
  [/^127\.|^::1$/, "this-computer"],
  [/^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^f[cd][\da-f]{2}:/, "local-network"],
  [/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, "carrier-nat"],
  [/^169\.254\.|^fe[89ab][\da-f]:/, "link-local"],
  [/^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\.|^2001:db8:|^3fff:([\da-f]{0,3}):/, "documentation"],
  // "No address" (RFC 4291, 2.5.2), which some backends write in place of one that they deleted.
  [/^0\.|^::$/, "unknown"],
  // In IPv6 all that does not begin with the bits 001.
  [/^(22[4-9]|2[3-5]\d|192\.0\.0|198\.1[89])\.|^(?![23][\da-f]{3}:)[\da-f]*:/, "reserved"],
];

/**
 * An address as the backend stored it, made readable: IPv6 in canonical form (RFC 5952), one that
 * stands for an IPv4 address as that, of a forwarded list (`client, proxy`, or RFC 7239) the
 * client's, without port and zone. Anything else is `unknown` and has no text: it is never echoed.
 */
export function describeAddress(ip: string): Address {
  const [first = "", ...proxies] = ip.slice(0, 200).split(",");
  const forwarded = /(?:^|;)\s*for=([^;]*)/i.exec(first)?.[1];
  const text = canonical(bare(forwarded ?? first));
  const kind = ranges.find(([range]) => range.test(text))?.[1] ?? "public";
  if (kind === "unknown" || !text) return { kind: "unknown" };
  const viaProxy = forwarded !== undefined || proxies.some((proxy) => proxy.trim());
  return { text, kind, ...(viaProxy && { viaProxy }) };
}

/**
 * Without quotation marks, brackets, zone (RFC 4007: it means something on one machine only), port,
 * and the mask that leaves one address (PostgreSQL's `inet::text`); any other is of a network.
 */
function bare(node: string): string {
  return node
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/^\[(.*)\](:\d{1,5})?$|^([\d.]+):\d{1,5}$/, "$1$3")
    .replace(/^([\da-f:.]+)%[\w.~-]+$/i, "$1")
    .replace(/^([\d.]+)\/32$|^([\da-f]*:[\da-f:.]+)\/128$/i, "$1$2");
}

/** `""` for what is no address. */
function canonical(ip: string): string {
  if (ipv4.test(ip)) return ip;
  if (!/^[\da-f:.]+$/i.test(ip) || !ip.includes(":")) return "";
  try {
    // The platform's own canonical form; brackets off.
    const text = new URL(`http://[${ip}]`).hostname.slice(1, -1);
    // IPv4-mapped (RFC 4291), and as a server without IPv4 sees it (RFC 6052).
    const embedded = /^(?:::ffff|64:ff9b:):([\da-f]+):([\da-f]+)$/.exec(text);
    if (!embedded) return text;
    const [high = 0, low = 0] = embedded.slice(1).map((part) => Number.parseInt(part, 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  } catch {
    return "";
  }
}
