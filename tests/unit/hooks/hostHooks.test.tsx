import {
  type DefaultOptions,
  MutationCache,
  QueryCache,
  QueryClient,
  QueryClientProvider,
} from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { en, SessionList, SessionsProvider } from "../../../src/index.js";
import { card, fixtureClient, signOut } from "../../renderKit.js";

type Client = ReturnType<typeof fixtureClient>;

const name = "Firefox on Linux";
const fault = new Error("the host's own");
const breaks = () => {
  throw fault;
};
const never = () => new Promise<void>(() => undefined);
const methods = (client: Client) => client.calls.map(({ method }) => method);

function show(queryClient: QueryClient, client: Client) {
  const onError = vi.fn();
  render(
    <QueryClientProvider client={queryClient}>
      <SessionsProvider locale="en" timeZone="UTC" client={client} onError={onError}>
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), onError };
}

const inCache = (config: ConstructorParameters<typeof MutationCache>[0]) =>
  new QueryClient({ mutationCache: new MutationCache(config) });
const byDefault = (mutations: DefaultOptions["mutations"]) =>
  new QueryClient({ defaultOptions: { mutations } });

const hosts: [string, () => QueryClient][] = [
  ["onMutate of the cache breaks", () => inCache({ onMutate: breaks })],
  ["onMutate of the cache rejects", () => inCache({ onMutate: () => Promise.reject(fault) })],
  ["onSuccess of the cache breaks", () => inCache({ onSuccess: breaks })],
  ["onMutate of every mutation breaks", () => byDefault({ onMutate: breaks })],
  ["onSuccess of every mutation breaks", () => byDefault({ onSuccess: breaks })],
];

describe.each(hosts)("in a host whose %s", (_, newHost) => {
  it("“no device could be signed out, and it blamed the service”: each sign-out is sent, and the host is told", async () => {
    const client = fixtureClient();
    const { user, onError } = show(newHost(), client);
    await signOut(user, name);
    expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
    expect(methods(client)).toEqual(["list", "revoke", "list"]);
    await signOut(user, "Edge on Windows");
    expect(await screen.findByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
    await waitFor(() => expect(onError.mock.calls).toEqual([[{ error: fault }]]));
  });

  it("a refusal is told as the service's, and not as the host's", async () => {
    const client = fixtureClient({ fail: "forbidden" });
    const { user } = show(newHost(), client);
    await signOut(user, name);
    await waitFor(async () => expect(await card(name)).toHaveTextContent(en.reasons.forbidden));
    expect(client.sessions()).toHaveLength(8);
  });
});

it.each([
  ["onMutate", inCache({ onMutate: never })],
  ["onSuccess", inCache({ onSuccess: never })],
])("“it said Signing out… for ever”: an %s that never ends is not waited for", async (_, host) => {
  const client = fixtureClient();
  const { user } = show(host, client);
  await signOut(user, name);
  expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
});

describe.each(["onSuccess", "onSettled"])(
  "in a host whose %s of the query cache breaks",
  (hook) => {
    const newHost = () => new QueryClient({ queryCache: new QueryCache({ [hook]: breaks }) });
    const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 300)));

    it("“one open page asked our server thousands of times”: the list is shown and rests, and the host is told once", async () => {
      const client = fixtureClient();
      const { onError } = show(newHost(), client);
      expect(await card(name)).toBeVisible();
      await aWhile();
      const { length } = client.calls;
      expect(length).toBeLessThanOrEqual(2);
      await aWhile();
      expect(client.calls).toHaveLength(length);
      expect(onError.mock.calls).toEqual([[{ error: fault }]]);
      expect(screen.queryByText(new RegExp(en.loadFailedHint))).toBeNull();
    });

    it("…nor does another new error of it each time", async () => {
      const client = fixtureClient();
      let count = 0;
      const another = () => {
        throw new Error(`fault ${(count += 1)}`);
      };
      const host = new QueryClient({ queryCache: new QueryCache({ [hook]: another }) });
      show(host, client);
      expect(await card(name)).toBeVisible();
      await aWhile();
      expect(client.calls.length).toBeLessThanOrEqual(2);
    });

    it("a sign-out is told as what came of it, also where its answer was lost", async () => {
      const client = fixtureClient();
      const { user } = show(newHost(), client);
      await signOut(user, name);
      expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
      client.script("revoke", "lost");
      await signOut(user, "Edge on Windows");
      expect(await screen.findByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
      await aWhile();
      expect(methods(client).filter((method) => method === "list").length).toBeLessThanOrEqual(4);
    });

    it("a row whose answer was lost is looked for on all pages", async () => {
      const client = fixtureClient({ pageSize: 3 });
      const { user } = show(newHost(), client);
      await card(name);
      client.script("revoke", "lost");
      await signOut(user, name);
      expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
    });
  },
);
