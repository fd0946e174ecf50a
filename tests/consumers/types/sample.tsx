// The code of an application that uses every entry. Each `@ts-expect-error` marks a mistake that the types must
// find. If the package had no types, these lines would be the errors.
import { dehydrate, QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { createRef, type ReactElement } from "react";
import {
  describeDevice,
  isSessionsError,
  type Messages,
  orderSessions,
  parseSessions,
  RevokeButton,
  RevokeOthersButton,
  type Session,
  SessionCard,
  SessionList,
  sessionKeys,
  type SessionPage,
  type SessionPages,
  type SessionsClient,
  SessionsError,
  SessionsProvider,
  type SessionsProviderProps,
  sessionsQuery,
  shouldPersistQuery,
  useDevice,
  useRevokeSession,
  useSessions,
} from "react-active-sessions";
import { betterAuthClient } from "react-active-sessions/clients/better-auth";
import { memoryClient as memory } from "react-active-sessions/clients/memory";
import { clerkClient } from "react-active-sessions/clients/clerk";
import { keycloakClient } from "react-active-sessions/clients/keycloak";
import { kratosClient } from "react-active-sessions/clients/kratos";
import { restClient } from "react-active-sessions/clients/rest";
import { steamSetsClient } from "react-active-sessions/clients/steamsets";
import { steamSetsHttpClient } from "react-active-sessions/clients/steamsets-http";
import { ActiveSessionsElement } from "react-active-sessions/element";
import { Badge, Dialog, Icon, type Part, Root, Title } from "react-active-sessions/parts";
import { clientContract, fixtureSessions, memoryClient } from "react-active-sessions/testing";
import "react-active-sessions/styles.css";
import "react-active-sessions/styles.layer.css";

const reply = async () => ({ data: undefined as unknown, error: null });

/** One client of each kind, and the application's own client. */
export const clients: SessionsClient[] = [
  betterAuthClient({
    listSessions: reply,
    getSession: reply,
    revokeSession: reply,
    revokeOtherSessions: reply,
    signOut: reply,
  }),
  memory({ sessions: fixtureSessions, latency: 10 }),
  restClient({ baseURL: "/api", headers: () => ({ "x-csrf": "1" }), fields: { ip: "address" } }),
  steamSetsClient({
    account: {
      getSettings: async () => ({}),
      getSession: async () => ({}),
      deleteSession: async ({ sessionId }) => sessionId.length,
    },
  }),
  clerkClient({ user: null, session: null, signOut: async () => undefined }),
  keycloakClient({ updateToken: async () => true, logout: async () => undefined }),
  kratosClient({ baseURL: "/.ory", sessionToken: async () => "secret" }),
  steamSetsHttpClient({ token: async () => "secret" }),
  { scope: "own", list: async () => ({ sessions: [] }), revoke: async (id) => void id.trim() },
];

// @ts-expect-error: a client must be able to revoke.
export const unable: SessionsClient = { scope: "own", list: async () => ({ sessions: [] }) };
// @ts-expect-error: the address of the API is needed.
restClient({});
// @ts-expect-error: there is no such failure.
memoryClient().script("revoke", "gone");

const words: Partial<Messages> = { title: "Devices", active: (time) => time.toUpperCase() };
const given: Pick<SessionsProviderProps, "confirm" | "onSignedOut"> = {
  confirm: async ({ target, sessions }) => target === "others" && sessions.length > 1,
  onSignedOut: ({ reason }) => void (reason === "here"),
};

interface ScreenProps {
  client: SessionsClient;
  user?: { id: string; language?: string };
  onRevoked?: SessionsProviderProps["onRevoked"];
}

export function Screen({ client, user, onRevoked }: ScreenProps): ReactElement {
  // An application may render before it has its account, so these values may be undefined.
  const mine = { account: user?.id, locale: user?.language, onRevoked };
  const ref = createRef<HTMLElement>();
  return (
    <SessionsProvider client={client} messages={words} {...given} {...mine}>
      <SessionList
        ref={ref}
        highlightSessionId={user?.id}
        headingLevel={3}
        className="mine"
        initialCount={5}
      />
      <RevokeOthersButton />
      <Rows />
      {/* @ts-expect-error: a level is a number. */}
      <SessionList headingLevel="h3" />
    </SessionsProvider>
  );
}

function Rows() {
  const { sessions, status, error } = useSessions();
  // @ts-expect-error: there is no such status.
  if (status === "empty") return null;
  if (error) return <p>{error.code === "timeout" ? "late" : error.retryAfterMs?.toFixed()}</p>;
  return (
    <>
      {sessions.map((session) => (
        <Row key={session.sessionId} session={session} />
      ))}
    </>
  );
}

function Row({ session }: { session: Session }) {
  const device = useDevice(session);
  const { status, revoke } = useRevokeSession(session.sessionId);
  // @ts-expect-error: a session has no token.
  const token: unknown = session.token;
  const end = <RevokeButton disabled={status === "revoking"} onClick={() => void revoke()} />;
  return (
    <SessionCard session={session} action={end} title={device?.os?.name ?? String(token)} as="li" />
  );
}

const Own: Part<"span"> = Badge;

/** The parts, for applications with their own layout. */
export const own: ReactElement = (
  <Root aria-label="Devices">
    <Title level={2}>Devices</Title>
    <Own title="here" />
    <Icon name="desktop" />
    {/* @ts-expect-error: there is no such icon. */}
    <Icon name="toaster" />
    {/* @ts-expect-error: a dialog must be able to close. */}
    <Dialog />
  </Root>
);

/** A query of another version of query-core. TypeScript compares the private fields of classes. */
declare class OtherQuery {
  readonly queryKey: readonly unknown[];
  readonly state: { readonly status: "pending" | "error" | "success" };
  private readonly cache: unknown;
}
export const persists: (query: OtherQuery) => boolean = shouldPersistQuery;

/** Prefetches on a server with the exported key and query, and reads the cache. */
export async function prefetch(client: SessionsClient): Promise<string[]> {
  const cache = new QueryClient();
  dehydrate(cache, { shouldDehydrateQuery: shouldPersistQuery });
  await cache.prefetchInfiniteQuery(sessionsQuery(client, "ada"));
  const pages: SessionPages = await cache.fetchInfiniteQuery(sessionsQuery(client));
  // @ts-expect-error: a page holds sessions, not rows.
  void pages.pages[0]?.rows;
  const found = cache.getQueryData<SessionPages>(sessionKeys.list(client.scope, "ada"));
  const [page = parseSessions([])] = found?.pages ?? [];
  return orderSessions(page.sessions, "mine").map(
    ({ userAgent }) => describeDevice(userAgent).type satisfies string,
  );
}

/** A page and an error of an own client, whose values may be missing. */
export function ownPage(next: string | undefined, wait: number | undefined): SessionPage {
  if (wait)
    throw new SessionsError("rate-limited", undefined, { retryAfterMs: wait, status: undefined });
  return { nextCursor: next, serverTime: undefined, ...parseSessions([], { cursor: next }) };
}

/** A hook of the application. Its data and its error have the kit's types. */
export function useCount(client: SessionsClient): number | undefined {
  const { data, error } = useInfiniteQuery({ ...sessionsQuery(client), staleTime: 0 });
  // @ts-expect-error: an error of the kit, which has a code and no status text.
  void error?.statusText;
  return error?.retryAfterMs ?? data?.pages.flatMap(({ sessions }) => sessions).length;
}

/** The types of the page include the element by its name. */
export function configure(document: Document, client: SessionsClient): ActiveSessionsElement {
  const element = document.createElement("active-sessions");
  element.client = client;
  // @ts-expect-error: words are texts.
  element.messages = { title: 1 };
  return element;
}

/** The contract of a client, which works with any test runner. */
export async function test(client: SessionsClient): Promise<string | undefined> {
  const harness = { createClient: () => client, heldIds: () => ["one"], breakDown: () => {} };
  for (const { name, run } of clientContract) await run(harness).then(() => name);
  const error: unknown = new SessionsError("network", undefined, { status: 0 });
  return isSessionsError(error) ? error.code : undefined;
}
