import type { Pool } from "pg";

type Handler = (request: Request) => Promise<Response>;

/** The route handlers for Next.js. See `route.mjs`. */
export function sessionRoutes(
  pool: Pool,
  options: { origin: string; cookie?: string },
): { GET: Handler; DELETE: Handler; POST: Handler };
