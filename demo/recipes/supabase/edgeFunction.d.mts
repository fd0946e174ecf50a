/** The Edge Function `sessions`. See `edgeFunction.mjs`. */
export function sessionsFunction(
  url: string,
  apikey: string,
  page: string,
): (request: Request) => Promise<Response>;
