import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { countryOf } from "./country.mjs";

const days = 24 * 60 * 60;

/**
 * A real Better Auth on the database, its tables brought up to date.
 *
 * @param {{ database: ReturnType<typeof import("./database.mjs").openDatabase>, secret: string,
 *   baseURL: string }} options
 */
export async function createAuth({ database, secret, baseURL }) {
  /** @satisfies {import("better-auth").BetterAuthOptions} */
  const options = {
    secret,
    baseURL,
    database,
    emailAndPassword: { enabled: true },
    session: {
      expiresIn: 30 * days,
      // `input: false`: only the server writes them.
      additionalFields: {
        lastSeenAt: { type: "date", required: false, input: false },
        city: { type: "string", required: false, input: false },
        countryCode: { type: "string", required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ ipAddress }) => ({ data: { countryCode: countryOf(ipAddress) } }),
        },
      },
    },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      customRules: { "/sign-in/email": { window: 60, max: 10 } },
    },
    telemetry: { enabled: false },
    logger: { level: "error", log: (level) => console.error(`auth: ${level}`) },
  };
  await (await getMigrations(options)).runMigrations();
  return betterAuth(options);
}
