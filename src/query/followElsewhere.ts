import type { QueryClient } from "@tanstack/react-query";
import { coalesce } from "../lib/async/coalesce.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isOutcomeUnknown, isOver, isSessionsError } from "../session/SessionsError.js";
import { inOneTab, type Tabs } from "./otherTabs.js";
import { sessionKeys } from "./sessionKeys.js";

/** Between two lists that were hinted at, so that a thousand hints are no thousand requests. */
const restMs = 1_000;

/** Which list follows what happens elsewhere. */
export interface Follower {
  queryClient: QueryClient;
  client: SessionsClient;
  account?: string;
  tabs: Tabs;
  /** Takes all rows off the page, and out of memory. */
  forget(): void;
}

/**
 * Keeps a list in step with other tabs and other people: a hint is never believed, the list is asked.
 * While the page is hidden nothing is open; shown again, react-query asks for the list. A page that
 * leaves forgets its rows, and one that comes back from the back-forward cache has none until the
 * list answers: it may be somebody else's by now.
 */
export function followElsewhere({ queryClient, client, ...rest }: Follower): () => void {
  const { account, tabs, forget } = rest;
  const { scope, isPushShared = false } = client;
  const list = { queryKey: sessionKeys.list(client.scope, account), exact: true };
  const refetch = () => queryClient.refetchQueries(list, { cancelRefetch: false });
  const errorNow = () => queryClient.getQueryState(list.queryKey)?.error;
  const check = async () => {
    // An answer on its way may have been written before the news: one more after it, but where it
    // says that this session is over, which no news can undo.
    const isLate = queryClient.isFetching(list) > 0;
    await refetch();
    if (isLate && !isOver(errorNow())) await refetch();
    // Without an answer, what was hinted at is still to be seen.
    return !isUnanswered(errorNow());
  };

  let disconnect: (() => void) | undefined;
  const connect = () => {
    if (document.visibilityState === "hidden") {
      disconnect?.();
      disconnect = undefined;
    } else disconnect ??= open();
  };
  const open = () => {
    const { ask, stop } = coalesce(check, restMs);
    const hear = () => {
      ask();
      if (isPushShared) tabs.tell();
    };
    const listen = () => subscribeSafely(client, hear);
    const stopListening = isPushShared
      ? inOneTab(JSON.stringify(["sessions", scope, account]), listen)
      : listen();
    return connected([tabs.listen(ask), stopListening, stop]);
  };
  const leave = async () => {
    // Which brings back what was there before the request.
    const cancelled = queryClient.cancelQueries(list);
    forget();
    await cancelled;
    forget();
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void leave().then(refetch);
  };

  connect();
  document.addEventListener("visibilitychange", connect);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  return () => {
    document.removeEventListener("visibilitychange", connect);
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
    disconnect?.();
  };
}

const isUnanswered = (error: unknown) =>
  isSessionsError(error) && (isOutcomeUnknown(error) || error.code === "rate-limited");

const connected = (stops: (() => void)[]) => () => stops.forEach((stop) => stop());

/**
 * Subscribes where the client can, and returns how to stop. One that throws is as one that cannot,
 * and nothing is heard of it after the stop.
 */
export function subscribeSafely(client: SessionsClient, onChange: () => void): () => void {
  let isOpen = true;
  const stop = attempt(() => client.subscribe?.(() => isOpen && onChange()));
  return () => {
    isOpen = false;
    attempt(() => stop?.());
  };
}

function attempt<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
