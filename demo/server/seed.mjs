import devices from "./devices.json" with { type: "json" };
import { signInAs } from "./signInAs.mjs";

const minute = 60_000;

/**
 * On the first start, creates the account and a dozen sessions, and sets their times back. Their places are invented,
 * because addresses that are reserved for documentation (RFC 5737, RFC 3849) have no place.
 *
 * @param {{ db: import("./database.mjs").Tables, origin: string, seedingSecret: string }} options
 */
export async function seed({ db, origin, seedingSecret }) {
  if (await db.selectFrom("user").select("id").executeTakeFirst()) return;
  const [first] = devices;
  await tokenOf(signInAs(origin, seedingSecret, first, "sign-up/email"));
  // Signing up has created one more session than there are devices.
  await db.deleteFrom("session").execute();
  const now = Date.now();
  const at = (/** @type {number} */ minutes) => new Date(now + minutes * minute).toISOString();
  for (const device of devices) {
    const token = await tokenOf(signInAs(origin, seedingSecret, device));
    const createdAt = at(-device.signedInMinutesAgo);
    await db
      .updateTable("session")
      .set({
        createdAt,
        updatedAt: createdAt,
        provenAt: createdAt,
        lastSeenAt: at(-device.lastSeenMinutesAgo),
        expiresAt: at(device.expiresInMinutes),
        city: device.city ?? null,
        countryCode: device.countryCode ?? null,
      })
      .where("token", "=", token)
      .execute();
  }
}

/** @param {ReturnType<typeof signInAs>} signedIn */
async function tokenOf(signedIn) {
  const { status, token } = await signedIn;
  if (!token) throw new Error(`The demo could not sign in as a device. The status was ${status}.`);
  return token;
}
