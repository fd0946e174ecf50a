import { createAuthClient } from "better-auth/react";
import { betterAuthClient } from "react-active-sessions/clients/better-auth";
import { subscribe } from "./subscribe.js";

/** Better Auth's own client. It calls the server that served this page. */
export const authClient = createAuthClient({ baseURL: location.origin });

/** The kit's client, which uses Better Auth's. */
export const sessionsClient = betterAuthClient(authClient, { subscribe, isPushShared: true });
