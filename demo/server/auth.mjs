import { betterAuth } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { getMigrations } from "better-auth/db/migration";
import { countryOf } from "./country.mjs";
import { createRequireProof } from "./proof.mjs";
import { refuseUnused } from "./refuseUnused.mjs";
import { endTwin, replaceSession } from "./replaceSession.mjs";
import { refuseOther, requireAccount } from "./requireAccount.mjs";

const days = 24 * 60 * 60;

/**
 * Creates a real Better Auth server on the database, and updates its tables.
 *
 * @param {{ database: ReturnType<typeof import("./database.mjs").openDatabase>, secret: string,
 *   baseURL: string, proofSeconds: number, freshSeconds: number,
 *   revokes: { window: number, max: number },
 *   events: ReturnType<typeof import("./events.mjs").createEvents> }} options
 */
export async function createAuth(options) {
  const { database, secret, baseURL, proofSeconds, freshSeconds, revokes, events } = options;
  const { db } = database;
  const requireProof = createRequireProof(db, proofSeconds);
  // Sign-in and password change share this limit, because both check a password.
  const guesses = { window: 60, max: 10 };
  /** @satisfies {import("better-auth").BetterAuthOptions} */
  const config = {
    secret,
    baseURL,
    database,
    emailAndPassword: { enabled: true },
    session: {
      expiresIn: 30 * days,
      freshAge: freshSeconds,
      // With `input: false` only the server can write these fields.
      additionalFields: {
        // When the person last confirmed who they are. The page does not need it.
        provenAt: { type: "date", required: false, input: false, returned: false },
        // Identifies a second sign-in of the same browser: the old token that the first one came with, or the
        // key of the page.
        attempt: { type: "string", required: false, input: false, returned: false },
        lastSeenAt: { type: "date", required: false, input: false },
        city: { type: "string", required: false, input: false },
        countryCode: { type: "string", required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ ipAddress, userId }, context) => {
            refuseOther(context, userId);
            const kept = await replaceSession(context, { db, userId, events });
            // A session is only created after the password was checked.
            return { data: { ...kept, countryCode: countryOf(ipAddress), provenAt: new Date() } };
          },
          after: async ({ userId }) => events.changed(userId),
        },
        delete: {
          after: async ({ id, userId }) => {
            events.ended(id);
            events.changed(userId);
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        refuseUnused(context);
        await requireAccount(context, db);
        await requireProof(context);
        await endTwin(context, db);
      }),
    },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      customRules: {
        "/sign-in/email": guesses,
        "/change-password": guesses,
        "/revoke-session": revokes,
      },
    },
    telemetry: { enabled: false },
    // Better Auth would log why it refused a request, with text that the client sent.
    onAPIError: { onError: () => undefined },
    logger: { level: "error", log: (level) => console.error(`auth: ${level}`) },
  };
  await (await getMigrations(config)).runMigrations();
  return betterAuth(config);
}
