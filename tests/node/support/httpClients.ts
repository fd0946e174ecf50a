import { restClient } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { token } from "./expectFailure.js";

/**
 * The clients that send HTTP requests themselves. Each fault must cause the same error code in all of them.
 */
export const httpClients = [
  {
    name: "the REST client",
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
    connect: (serverURL: string, timeout?: number) =>
      steamSetsHttpClient({ serverURL, timeout, token }),
  },
];
