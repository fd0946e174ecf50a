import type { QueryClient } from "@tanstack/react-query";
import { coalesce } from "../lib/async/coalesce.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isOutcomeUnknown, isOver, isSessionsError } from "../session/SessionsError.js";
import { inOneTab, type Tabs } from "./otherTabs.js";
import { sessionKeys } from "./sessionKeys.js";

/** The shortest time between two refetches after hints. Without it, a thousand hints cause a thousand requests. */
const restMs = 1_000;

/** The list to keep up to date. */
export interface Follower {
  queryClient: QueryClient;
  client: SessionsClient;
  account?: string;
  /** The other tabs of this browser. */
  tabs: Tabs;
  /** Removes all rows from the screen and from memory. */
  forget(): void;
}

/**
 * Keeps a list up to date when other tabs or other people change it. A push or a message from another tab is
 * only a hint, so the list is refetched. While the page is hidden, nothing is subscribed; when it is visible
 * again, react-query refetches the list.
 *
 * When the user leaves the page, its rows are removed. A page that returns from the back-forward cache
 * therefore shows no rows until the list is fetched, because another person may be using the browser by then.
 *
 * @returns A function that stops it.
 */
export function followElsewhere({ queryClient, client, ...rest }: Follower): () => void {
  const { account, tabs, forget } = rest;
  const { scope, isPushShared = false } = client;
  const list = { queryKey: sessionKeys.list(client.scope, account), exact: true };
  const refetch = () => queryClient.refetchQueries(list, { cancelRefetch: false });
  const errorNow = () => queryClient.getQueryState(list.queryKey)?.error;
  const check = async () => {
    // A response in flight may be older than this hint, so fetch once more after it. When that response is a 401,
    // do not fetch again, because a 401 is final.
    const isLate = queryClient.isFetching(list) > 0;
    await refetch();
    if (isLate && !isOver(errorNow())) await refetch();
    // When the refetch failed, report "not done", so that `coalesce` retries.
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
    const onPush = () => {
      ask();
      if (isPushShared) tabs.tell();
    };
    const listen = () => subscribeSafely(client, onPush);
    const stopListening = isPushShared
      ? inOneTab(JSON.stringify(["sessions", scope, account]), listen)
      : listen();
    return combineStops([tabs.listen(ask), stopListening, stop]);
  };
  const leave = async () => {
    // Cancelling restores the rows from before the request, so remove them a second time.
    const cancelled = queryClient.cancelQueries(list);
    forget();
    await cancelled;
    forget();
  };
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void leave().then(refetch);
  };

  connect();
  document.addEventListener("visibilitychange", connect);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", onPageShow);
  return () => {
    document.removeEventListener("visibilitychange", connect);
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", onPageShow);
    disconnect?.();
  };
}

const isUnanswered = (error: unknown) =>
  isSessionsError(error) && (isOutcomeUnknown(error) || error.code === "rate-limited");

const combineStops = (stops: (() => void)[]) => () => stops.forEach((stop) => stop());

/**
 * Subscribes when the client has `subscribe`. When `subscribe` throws, there is no push. `onChange` is never
 * called after the unsubscribe.
 *
 * @returns A function that unsubscribes.
 */
function subscribeSafely(client: SessionsClient, onChange: () => void): () => void {
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
