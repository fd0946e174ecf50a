import { keycloakClient } from "../../../src/clients/keycloak.js";
import { kratosClient } from "../../../src/clients/kratos.js";
import { restClient } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { token } from "./expectFailure.js";

/**
 * The clients that send HTTP requests themselves. Each fault must cause the same error code in all of them.
 */
export const httpClients: readonly {
  name: string;
  /** Whether the browser leaves the page to sign out, so that no answer tells the outcome. */
  isRedirected?: true;
  /** A list with one session, in the backend's own form, as JSON. */
  list: string;
  connect(url: string, timeout?: number): SessionsClient;
}[] = [
  {
    name: "the REST client",
    list: '{"sessions":[{"sessionId":"a"}]}',
    connect: (baseURL: string, timeout?: number) =>
      restClient({
        baseURL,
        timeout,
        headers: { authorization: `Bearer ${token}` },
        paths: { signOut: "/sign-out" },
      }),
  },
  {
    name: "the SteamSets client over HTTP",
    list: '{"sessions":[{"sessionId":"a"}],"sessionData":{"sessionId":"a"}}',
    connect: (serverURL: string, timeout?: number) =>
      steamSetsHttpClient({ serverURL, timeout, token }),
  },
  {
    name: "the Kratos client",
    list: "[]",
    connect: (baseURL: string, timeout?: number) =>
      kratosClient({ baseURL, timeout, sessionToken: token }),
  },
  {
    name: "the Keycloak client",
    list: '[{"os":"Linux","sessions":[{"id":"a"}]}]',
    isRedirected: true,
    connect: (authServerUrl: string, timeout?: number) => {
      const updateToken = () => Promise.resolve(false);
      const logout = () => Promise.resolve();
      const keycloak = { authServerUrl, realm: "shop", token, updateToken, logout };
      return keycloakClient(keycloak, { timeout });
    },
  },
];
