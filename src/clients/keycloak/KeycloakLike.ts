/** The members that the kit uses of an instance of `keycloak-js`. */
export interface KeycloakLike {
  /** Start of the server's URL, such as `https://id.example.com`. */
  authServerUrl?: string;
  /** Name of the realm. */
  realm?: string;
  /** The access token. It must be for the audience `account`. */
  token?: string;
  /** The parsed access token. The kit reads how long it lives. */
  tokenParsed?: { exp?: number; iat?: number };
  /** The id of the account. */
  subject?: string;
  /** Refreshes the token when it is valid for less than `minValidity` seconds; -1 means always. */
  updateToken(minValidity?: number): Promise<boolean>;
  /** Signs out this browser. */
  logout(): Promise<void>;
}
