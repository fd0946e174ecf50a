/** Makes the value of a cookie. See `token.mjs`. */
export function newToken(): string;

/** The form of a token that the database holds. */
export function hashToken(token: string): string;
