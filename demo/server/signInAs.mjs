import { account } from "./config.mjs";

/**
 * Signs in for real, over HTTP, as a device with an address and an agent of its own.
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
  // Better Auth has a name of its own for it.
  const retryAfter = headers.get("x-retry-after") ?? undefined;
  const { token } = await reply.json().catch(() => ({}));
  return { status, retryAfter, token };
}
