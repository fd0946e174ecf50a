/** What kind of network an address belongs to. */
export type AddressKind =
  | "public"
  | "this-computer"
  | "local-network"
  | "carrier-nat"
  | "link-local"
  | "documentation"
  | "unknown";

/** An address that is fit to print. */
export interface Address {
  /** In canonical form; absent where nothing readable was there. */
  text?: string;
  kind: AddressKind;
}

/** Prefixes of the special ranges (RFC 6890), in the canonical forms that `canonical` gives. */
const ranges: readonly [RegExp, AddressKind][] = [
  [/^127\.|^::1$/, "this-computer"],
  [/^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^f[cd][\da-f]{2}:/, "local-network"],
  [/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, "carrier-nat"],
  [/^169\.254\.|^fe[89ab][\da-f]:/, "link-local"],
  [/^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\.|^2001:db8:/, "documentation"],
];

/**
 * An address as the backend stored it, made readable: IPv6 in canonical form (RFC 5952), an
 * IPv4-mapped one as IPv4, of a forwarded list the client's. Anything else is `unknown` and has no
 * text: it is never echoed.
 */
export function describeAddress(ip: string): Address {
  const text = canonical(ip.slice(0, 200).split(",")[0]!.trim());
  if (!text) return { kind: "unknown" };
  return { text, kind: ranges.find(([range]) => range.test(text))?.[1] ?? "public" };
}

function canonical(ip: string): string | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(ip)) {
    return ip.split(".").every((part) => Number(part) < 256) ? ip : undefined;
  }
  if (!/^[\da-f:.]+$/i.test(ip) || !ip.includes(":")) return undefined;
  try {
    // The platform's own canonical form; brackets off.
    const text = new URL(`http://[${ip}]`).hostname.slice(1, -1);
    const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(text);
    if (!mapped) return text;
    const [high, low] = [Number.parseInt(mapped[1]!, 16), Number.parseInt(mapped[2]!, 16)];
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  } catch {
    return undefined;
  }
}
