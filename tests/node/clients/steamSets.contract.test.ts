import { afterEach, describe, it } from "vitest";
import { steamSetsClient } from "../../../src/clients/steamSets.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import {
  type ClientHarness,
  clientContract,
  fixtureCurrentId,
} from "../../../src/testing/index.js";
import { steamSetsBackend } from "../support/steamSetsBackend.js";
import { steamSetsSdk } from "../support/steamSetsSdk.js";

let backend: Awaited<ReturnType<typeof steamSetsBackend>>;
afterEach(() => backend.close());

const harness = (connect: (serverURL: string, token: string) => SessionsClient): ClientHarness => ({
  async createClient() {
    backend = await steamSetsBackend();
    return connect(backend.url, backend.account.sessions.get(fixtureCurrentId)!.token);
  },
  heldIds: () => backend.account.ids(),
  breakDown: () => backend.breakDown(),
  secrets: () => backend.account.tokens,
  signOutElsewhere: () => void backend.account.end(fixtureCurrentId),
});

describe("the SteamSets client over HTTP", () => {
  const overHttp = harness((serverURL, token) => steamSetsHttpClient({ serverURL, token }));
  for (const { name, run } of clientContract) it(name, () => run(overHttp));
});

describe("the SteamSets client through its SDK", () => {
  const overSdk = harness((serverURL, token) => steamSetsClient(steamSetsSdk(serverURL, token)));
  for (const { name, run } of clientContract) it(name, () => run(overSdk));
});
