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
 * A real Better Auth on the database, its tables brought up to date.
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
  // Both look at a password.
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
      // `input: false`: only the server writes them.
      additionalFields: {
        // When the person last proved who they are; the page has no use for it.
        provenAt: { type: "date", required: false, input: false, returned: false },
        // What the sign-in came with, to know a second one by: a token that is dead, or a page's key.
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
            // Whatever makes a session has just seen the password.
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
    // Better Auth would write down what was wrong with a request, in the words of who sent it.
    onAPIError: { onError: () => undefined },
    logger: { level: "error", log: (level) => console.error(`auth: ${level}`) },
  };
  await (await getMigrations(config)).runMigrations();
  return betterAuth(config);
}
