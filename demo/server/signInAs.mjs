import { account } from "./config.mjs";

/**
 * Really signs in over HTTP, as a device with its own address and user agent.
 *
 * @param {string} origin
 * @param {string} seedingSecret
 * @param {{ userAgent: string, address: string }} device
 * @param {string} path
 * @returns {Promise<{ status: number, retryAfter?: string, token?: string }>} `retryAfter` in seconds.
 */
export async function signInAs(origin, seedingSecret, device, path = "sign-in/email") {
  const reply = await fetch(`${origin}/api/auth/${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin,
      "user-agent": device.userAgent,
      "x-demo-seeding": seedingSecret,
      "x-forwarded-for": device.address,
    },
    body: JSON.stringify(account),
  });
  const { status, headers } = reply;
  // Better Auth sends this header instead of `Retry-After`.
  const retryAfter = headers.get("x-retry-after") ?? undefined;
  const { token } = await reply.json().catch(() => ({}));
  return { status, retryAfter, token };
}
