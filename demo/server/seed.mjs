import { account } from "./config.mjs";
import devices from "./devices.json" with { type: "json" };

const minute = 60_000;

/**
 * Signs in for real, over HTTP, as a device with an address and an agent of its own.
 *
 * @param {string} origin
 * @param {string} seedingSecret
 * @param {{ userAgent: string, address: string }} device
 * @param {string} path
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
  if (!reply.ok) throw new Error(`the demo could not sign in as a device: ${reply.status}`);
  return reply.json();
}

/**
 * First start: makes the account and a dozen sessions, then ages them. Their places are made up,
 * since addresses for documentation (RFC 5737, RFC 3849) are nowhere.
 *
 * @param {{ db: import("./database.mjs").Tables, origin: string, seedingSecret: string }} options
 */
export async function seed({ db, origin, seedingSecret }) {
  if (await db.selectFrom("user").select("id").executeTakeFirst()) return;
  const [first] = devices;
  await signInAs(origin, seedingSecret, first, "sign-up/email");
  // Signing up makes a session too: one more than there are devices.
  await db.deleteFrom("session").execute();
  const now = Date.now();
  const at = (/** @type {number} */ minutes) => new Date(now + minutes * minute).toISOString();
  for (const device of devices) {
    const { token } = await signInAs(origin, seedingSecret, device);
    const createdAt = at(-device.signedInMinutesAgo);
    await db
      .updateTable("session")
      .set({
        createdAt,
        updatedAt: createdAt,
        lastSeenAt: at(-device.lastSeenMinutesAgo),
        expiresAt: at(device.expiresInMinutes),
        city: device.city ?? null,
        countryCode: device.countryCode ?? null,
      })
      .where("token", "=", token)
      .execute();
  }
}
