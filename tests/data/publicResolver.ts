/**
 * Only an address that is somebody's has a country. These two are published for everyone to use: the
 * name servers of Google, in the country that its registry has them in.
 */
export const publicResolver = {
  ipv4: "8.8.8.8",
  ipv6: "2001:4860:4860::8888",
  countryCode: "US",
} as const;
