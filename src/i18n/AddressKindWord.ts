/** The kinds of address that have a word of their own on screen. */
export type AddressKindWord =
  | "this-computer"
  | "local-network"
  | "carrier-nat"
  | "link-local"
  | "documentation"
  | "reserved";
