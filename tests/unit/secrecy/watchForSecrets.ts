import { dehydrate, type QueryClient } from "@tanstack/react-query";
import { onTestFinished, vi } from "vitest";
import { dump } from "./dump.js";

const levels = ["debug", "error", "info", "log", "warn"] as const;

/**
 * Watches all places where a host, an extension or a log could read a text: the page, react-query's caches at
 * each of their events, dehydrated state, browser storage and the console.
 */
export function watchForSecrets(queryClient: QueryClient) {
  const queries = queryClient.getQueryCache();
  const mutations = queryClient.getMutationCache();
  const lines: string[] = [];
  const spies = levels.map((level) => vi.spyOn(console, level));

  function look(): string {
    const everything = { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true };
    lines.push(
      document.documentElement.outerHTML,
      dump([localStorage, sessionStorage].map(Object.entries)),
      document.cookie,
      location.href,
      dump(queries.getAll()),
      dump(mutations.getAll()),
      JSON.stringify([dehydrate(queryClient), dehydrate(queryClient, everything)]),
      ...spies.map((spy) => dump(spy.mock.calls)),
    );
    return lines.join("\n");
  }
  // Search at every event, because a mutation leaves the cache a moment after it ends.
  onTestFinished(() => spies.forEach((spy) => spy.mockClear()));
  onTestFinished(queries.subscribe((event) => void lines.push(dump(event))));
  onTestFinished(mutations.subscribe((event) => void lines.push(dump(event))));
  return {
    /** Returns all texts that could be read up to now. */
    look,
    /**
     * Returns the secrets among these texts. Each is cut to its first letters, because the test's report is a
     * log too.
     */
    found: (secrets: readonly string[]) => {
      const all = look();
      return secrets.filter((secret) => all.includes(secret)).map((secret) => secret.slice(0, 4));
    },
  };
}
