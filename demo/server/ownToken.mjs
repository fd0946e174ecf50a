/**
 * Reads the token from the cookie of a request to Better Auth. Returns `undefined` when the signature is not ours.
 *
 * @param {import("better-auth").GenericEndpointContext | null} context
 */
export async function ownToken(context) {
  if (!context) return undefined;
  const { authCookies, secret } = context.context;
  return (await context.getSignedCookie(authCookies.sessionToken.name, secret)) || undefined;
}
