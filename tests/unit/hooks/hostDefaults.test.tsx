import {
  type DefaultOptions,
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  QueryClientProvider,
} from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  en,
  sessionKeys,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
  useSessions,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { hookOf } from "../query/support.js";
import { card, fixtureClient, signOut } from "../../renderKit.js";

type Queries = NonNullable<DefaultOptions["queries"]> & Record<string, unknown>;
type Mutations = NonNullable<DefaultOptions["mutations"]> & Record<string, unknown>;

/** How often a host's query defaults retry a request. */
const thrice = 3;
/** What the host wrote to the browser storage. */
const storage = new Map<string, string>();
const breaks = () => {
  throw new Error("the host's own");
};

const nothing = { pages: [{ sessions: [] }], pageParams: [undefined] };

const queries: [string, Queries][] = [
  [
    "asks often",
    { retry: thrice, retryDelay: 1, staleTime: 0, refetchOnMount: "always", refetchInterval: 20 },
  ],
  [
    "asks seldom",
    {
      enabled: false,
      networkMode: "online",
      retry: false,
      retryOnMount: false,
      staleTime: Infinity,
      refetchOnMount: false,
      refetchOnReconnect: false,
      refetchOnWindowFocus: false,
    },
  ],
  [
    "keeps what it had",
    {
      gcTime: Infinity,
      staleTime: "static",
      structuralSharing: false,
      placeholderData: keepPreviousData,
      persister: async (fetchIt, context, query) => {
        const data = await fetchIt(context);
        storage.set(query.queryHash, JSON.stringify(data));
        return data;
      },
    },
  ],
  ["shows something meanwhile", { gcTime: 0, placeholderData: nothing }],
  ["begins with something", { initialData: nothing }],
  ["throws and suspends", { throwOnError: true, suspense: true, retry: true, retryDelay: 1 }],
  ["selects", { select: () => undefined, notifyOnChangeProps: ["isStale"] }],
  [
    "has its own ways",
    {
      queryFn: breaks,
      queryKeyHashFn: (key) => `host:${JSON.stringify(key)}`,
      meta: { errorMessage: "" },
      networkMode: "offlineFirst",
      subscribed: false,
      _defaulted: true,
    },
  ],
];

const mutations: [string, Mutations][] = [
  ["repeats thrice", { retry: thrice, retryDelay: 1, networkMode: "online", gcTime: Infinity }],
  ["repeats for ever", { retry: true, retryDelay: 1, networkMode: "offlineFirst" }],
  [
    "throws and breaks",
    {
      throwOnError: true,
      mutationFn: breaks,
      onSuccess: breaks,
      meta: { toast: "saved" },
    },
  ],
];

/** Renders the screen with a host's query client. */
function show(queryClient: QueryClient, props: SessionsProviderProps) {
  const tree = (next: SessionsProviderProps) => (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider locale="en" timeZone="UTC" {...next}>
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(tree(props));
  return {
    user: userEvent.setup(),
    switchTo: (next: SessionsProviderProps) => rerender(tree(next)),
  };
}

const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
const setOffline = () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event("offline")));
};
const name = "Firefox on Linux";
const rows = () => screen.queryAllByRole("listitem");

afterEach(() => {
  vi.restoreAllMocks();
  window.dispatchEvent(new Event("online"));
  storage.clear();
});

describe.each(queries)("in a host whose every query %s", (_, defaults) => {
  const newHost = () => new QueryClient({ defaultOptions: { queries: defaults } });

  it("the list is asked for once, shown, and asked for once more after a sign-out", async () => {
    const client = fixtureClient();
    const { user } = show(newHost(), { client });
    expect(await card(name)).toBeVisible();
    expect(rows()).toHaveLength(8);
    await aWhile();
    expect(client.calls.map(({ method }) => method)).toEqual(["list"]);
    await signOut(user, name);
    expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
    expect(rows()).toHaveLength(7);
    expect(client.calls.map(({ method }) => method)).toEqual(["list", "revoke", "list"]);
  });

  it("a list that is refused is told as that, once", async () => {
    const client = fixtureClient({ failList: "forbidden" });
    show(newHost(), { client });
    expect(await screen.findByText(new RegExp(en.loadFailedHint))).toBeVisible();
    await aWhile();
    expect(client.calls).toHaveLength(1);
  });

  it("nobody sees another account's devices, nor do they stay in a storage", async () => {
    const { switchTo } = show(newHost(), { client: fixtureClient(), account: "ada" });
    await card(name);
    const client = fixtureClient({ sessions: fixtureSessions.slice(0, 2) });
    const release = client.hold("list");
    switchTo({ client, account: "eve" });
    await aWhile();
    expect(rows()).toEqual([]);
    release();
    await card("Safari on iPhone");
    expect(rows()).toHaveLength(2);
    expect([...storage.values()].join()).not.toMatch(/203\.0\.113|198\.51\.100/);
  });
});

describe.each(mutations)("in a host whose every mutation %s", (_, defaults) => {
  const newHost = () => new QueryClient({ defaultOptions: { mutations: defaults } });

  it("a sign-out is sent once, and told as what came of it", async () => {
    const client = fixtureClient();
    const { user } = show(newHost(), { client });
    client.script("revoke", "forbidden");
    await signOut(user, name);
    await waitFor(async () => expect(await card(name)).toHaveTextContent(en.reasons.forbidden));
    await aWhile();
    expect(client.calls.map(({ method }) => method)).toEqual(["list", "revoke", "list"]);
    await user.click(await screen.findByRole("button", { name: en.tryAgainDevice(name) }));
    expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
    const again = ["list", "revoke", "list", "revoke", "list"];
    expect(client.calls.map(({ method }) => method)).toEqual(again);
  });

  it("an offline sign-out sends nothing, and nothing later", async () => {
    const client = fixtureClient();
    const queryClient = newHost();
    const { user } = show(queryClient, { client });
    await card(name);
    setOffline();
    await signOut(user, name);
    await waitFor(async () => expect(await card(name)).toHaveTextContent(en.nothingSent));
    vi.restoreAllMocks();
    act(() => void window.dispatchEvent(new Event("online")));
    await act(() => queryClient.resumePausedMutations());
    await aWhile();
    expect(client.calls.filter(({ method }) => method !== "list")).toEqual([]);
  });
});

describe("a host that listens to all that its cache does", () => {
  it("hears of a failure of the list once, and of no id, address or token", async () => {
    const onError = vi.fn();
    const heard = vi.fn();
    const queryClient = new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onMutate: heard, onError: heard, onSettled: heard }),
    });
    const client = fixtureClient({ fail: "forbidden" });
    const { user } = show(queryClient, { client });
    await signOut(user, name);
    await waitFor(async () => expect(await card(name)).toHaveTextContent(en.reasons.forbidden));
    expect(onError).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledTimes(3);
    const told = heard.mock.calls.flatMap((call) => call.filter((each) => each !== call[2]));
    expect(JSON.stringify(told.map(String))).not.toMatch(/session-|198\.51/);
    client.script("list", "forbidden");
    await act(() => queryClient.invalidateQueries());
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it("and breaks after a sign-out: what the backend confirmed is told as ended", async () => {
    const mutationCache = new MutationCache({ onSuccess: breaks });
    const client = fixtureClient();
    const { user } = show(new QueryClient({ mutationCache }), { client });
    await signOut(user, name);
    expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
    expect(client.calls.map(({ method }) => method)).toEqual(["list", "revoke", "list"]);
  });

  it("a sign-out does not wait for what the host itself sends one after the other", async () => {
    const scope = { id: "one after the other" };
    const queryClient = new QueryClient({ defaultOptions: { mutations: { scope } } });
    const never = { scope, mutationFn: () => new Promise<void>(() => undefined) };
    void queryClient.getMutationCache().build(queryClient, never).execute(undefined);
    const client = fixtureClient();
    const { user } = show(queryClient, { client });
    await signOut(user, name);
    expect(await screen.findByText(en.deviceSignedOut(name))).toBeVisible();
    // The host's devtools must not show it as still waiting either.
    expect(queryClient.isMutating({ mutationKey: sessionKeys.revoke(client.scope) })).toBe(0);
  });

  it("every page stays loaded, however few a host keeps of its own lists", async () => {
    const queryClient = new QueryClient({
      defaultOptions: { queries: { maxPages: 1 } },
    });
    const client = fixtureClient({ pageSize: 3 });
    const { result } = hookOf(useSessions, { client }, queryClient);
    for (const count of [3, 6, 8]) {
      await waitFor(() => expect(result.current.sessions).toHaveLength(count));
      await act(() => result.current.loadMore());
    }
  });

  it("after the last screen is gone, addresses do not stay in its memory", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
    for (const gcTime of [0, Infinity]) {
      const queryClient = new QueryClient({
        defaultOptions: { queries: { gcTime }, mutations: { gcTime } },
      });
      show(queryClient, { client: fixtureClient() });
      await card(name);
      expect(rows()).toHaveLength(8);
      cleanup();
      await vi.advanceTimersByTimeAsync(61_000);
      expect(queryClient.getQueryCache().getAll()).toEqual([]);
      expect(queryClient.getMutationCache().getAll()).toEqual([]);
    }
    vi.useRealTimers();
  });
});
