// The settings of the reference server. `PORT`, `DEMO_DATA`, `DATABASE_URL` and `DEMO_PROOF_SECONDS` are those of the
// demo.
export { account, dataFolder, databaseUrl, port, proofSeconds } from "../server/config.mjs";

/** The only origin whose pages may change something. Set it when instances stand behind one address. */
export const publicOrigin = process.env.REFERENCE_ORIGIN || undefined;

/** How many reverse proxies of your own stand before the server. Each adds one address to `X-Forwarded-For`. */
export const proxies = Number(process.env.REFERENCE_PROXIES ?? 0);

/** How many sessions one page of the list has. */
export const pageSize = Number(process.env.REFERENCE_PAGE ?? 50);

/** A session ends after this time, however often it is used, in seconds (OWASP ASVS 5.0, 7.3.2). */
export const lifetimeSeconds = Number(process.env.REFERENCE_LIFETIME_SECONDS ?? 30 * 24 * 60 * 60);

/** A session that is not used for this time ends, in seconds (OWASP ASVS 5.0, 7.3.1). */
export const idleSeconds = Number(process.env.REFERENCE_IDLE_SECONDS ?? 7 * 24 * 60 * 60);

/** How many passwords may be tried in a minute, for each account and for each address. */
export const passwordLimit = { max: Number(process.env.REFERENCE_PASSWORDS ?? 10), seconds: 60 };

/** How many requests of an account may end sessions in a minute. */
export const endLimit = { max: Number(process.env.REFERENCE_ENDS ?? 60), seconds: 60 };
