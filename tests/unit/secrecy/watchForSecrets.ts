import { dehydrate, type QueryClient } from "@tanstack/react-query";
import { onTestFinished, vi } from "vitest";
import { dump } from "./dump.js";

const levels = ["debug", "error", "info", "log", "warn"] as const;

/**
 * Watches all places where a host, an extension or a log could read a text: the page, the caches of
 * react-query at each of their events, dehydrated state, browser storage and the console.
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
  // A mutation is gone a moment after it ended, so every event is looked at.
  onTestFinished(() => spies.forEach((spy) => spy.mockClear()));
  onTestFinished(queries.subscribe((event) => void lines.push(dump(event))));
  onTestFinished(mutations.subscribe((event) => void lines.push(dump(event))));
  return {
    /** All that could be read so far, and can be now. */
    look,
    /** The secrets among it, each by its first letters only: the report is a log too. */
    found: (secrets: readonly string[]) => {
      const all = look();
      return secrets.filter((secret) => all.includes(secret)).map((secret) => secret.slice(0, 4));
    },
  };
}
