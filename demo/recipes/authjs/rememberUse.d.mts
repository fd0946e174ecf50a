import type { Pool } from "pg";

/** Stores when and from where a session was last used. See `rememberUse.mjs`. */
export function rememberUse(
  pool: Pool,
  use: { token: string; ip: string; userAgent: string },
): Promise<void>;
