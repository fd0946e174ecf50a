// What the demo is started with. Everything has a default, so that `npm start` is enough.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";

/** Port to listen on; 0 takes a free one. */
export const port = Number(process.env.PORT ?? 4173);

/** Folder of the database and the secret; ignored by git. */
export const dataFolder =
  process.env.DEMO_DATA ?? fileURLToPath(new URL("../data", import.meta.url));

/** A PostgreSQL to keep the sessions in, instead of a file in that folder. */
export const databaseUrl = process.env.DATABASE_URL || undefined;

/** Seconds for which a proof of who asks allows to end other sessions. */
export const proofSeconds = Number(process.env.DEMO_PROOF_SECONDS ?? 5 * 60);

/** Seconds after a sign-in for which Better Auth gives out the list. */
export const freshSeconds = Number(process.env.DEMO_FRESH_SECONDS ?? 24 * 60 * 60);

/** How often one may end another session, by Better Auth's own limit: so many times in so many seconds. */
export const revokes = {
  window: Number(process.env.DEMO_REVOKES_SECONDS ?? 10),
  max: Number(process.env.DEMO_REVOKES ?? 100),
};

/** Who knows it may sign in from any address. Nobody but this process, unless a test gives one. */
export const seedingSecret =
  process.env.DEMO_SEEDING_SECRET || randomBytes(32).toString("base64url");

/** Folder of the built page. */
export const pageFolder = fileURLToPath(new URL("../dist", import.meta.url));

/** The only account. Its password is no secret: the server listens on this computer only. */
export const account = {
  name: "Ada Lovelace",
  email: "ada@example.com",
  password: "analytical-engine-1843",
};
