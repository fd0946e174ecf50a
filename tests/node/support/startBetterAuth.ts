import { onTestFinished } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { betterAuthBackend } from "./betterAuthBackend.js";

const cookieName = "better-auth.session_token";

/** Starts a Better Auth where five browsers are signed in, and makes the kit's client for the first. */
export async function startBetterAuth(options: Parameters<typeof betterAuthBackend>[0] = {}) {
  const backend = await betterAuthBackend(options);
  onTestFinished(backend.close);
  const [here, elsewhere] = backend.browsers as [
    (typeof backend.browsers)[0],
    (typeof backend.browsers)[0],
  ];
  const idOf = (browser: typeof here) => {
    const [token] = decodeURIComponent(browser.cookies.get(cookieName) ?? "").split(".");
    return backend.rows().find((row) => row.token === token)!.id;
  };
  return { backend, here, elsewhere, idOf, client: betterAuthClient(here.client) };
}
