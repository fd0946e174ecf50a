// Compiles only when the objects of the real SDKs can be passed to the clients. The names of fields that the clients
// read from responses are checked too.
import type { Clerk } from "@clerk/clerk-js";
import type { LoadedClerk, SessionWithActivitiesResource } from "@clerk/shared/types";
import type { LogoutFlow, Session, SessionDevice } from "@ory/client-fetch";
import Keycloak from "keycloak-js";
import { clerkClient, type ClerkSession } from "react-active-sessions/clients/clerk";
import { keycloakClient } from "react-active-sessions/clients/keycloak";
import { kratosClient } from "react-active-sessions/clients/kratos";

declare const clerk: Clerk;
declare const loaded: LoadedClerk;
declare const reverify: <Value>(revoke: () => Promise<Value>) => Promise<Value>;
export const clients = [
  clerkClient(clerk),
  clerkClient(loaded, { reverify }),
  keycloakClient(new Keycloak({ url: "/id", realm: "shop", clientId: "web" })),
  kratosClient({ baseURL: "/.ory" }),
];

export const row = (real: SessionWithActivitiesResource): ClerkSession => real;
export const ofKratos: readonly (keyof Session)[] = [
  "id",
  "issued_at",
  "expires_at",
  "devices",
  "identity",
  "authentication_methods",
];
export const ofDevices: readonly (keyof SessionDevice)[] = ["ip_address", "user_agent", "location"];
export const ofLogout: readonly (keyof LogoutFlow)[] = ["logout_token"];
