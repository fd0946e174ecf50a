// The settings of the demo. Each has a default, so `npm start` is enough.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";

/** The port to listen on. 0 takes a free one. */
export const port = Number(process.env.PORT ?? 4173);

/** The folder of the database and the secret. Git ignores it. */
export const dataFolder =
  process.env.DEMO_DATA ?? fileURLToPath(new URL("../data", import.meta.url));

/** The PostgreSQL database for the sessions. Without it, they are in a file in that folder. */
export const databaseUrl = process.env.DATABASE_URL || undefined;

/** How many seconds a password entry allows a person to end other sessions. */
export const proofSeconds = Number(process.env.DEMO_PROOF_SECONDS ?? 5 * 60);

/** How many seconds after a sign-in Better Auth sends the list. */
export const freshSeconds = Number(process.env.DEMO_FRESH_SECONDS ?? 24 * 60 * 60);

/** Better Auth's limit for ending other sessions: at most `max` in `window` seconds. */
export const revokes = {
  window: Number(process.env.DEMO_REVOKES_SECONDS ?? 10),
  max: Number(process.env.DEMO_REVOKES ?? 100),
};

/** A request with this secret may sign in from any address. Only this process knows it, unless a test sets one. */
export const seedingSecret =
  process.env.DEMO_SEEDING_SECRET || randomBytes(32).toString("base64url");

/** The folder of the built page. */
export const pageFolder = fileURLToPath(new URL("../dist", import.meta.url));

/** The only account. Its password may be public, because the server listens on this computer only. */
export const account = {
  name: "Ada Lovelace",
  email: "ada@example.com",
  password: "analytical-engine-1843",
};
