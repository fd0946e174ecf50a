import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { isKnownTime, SessionList, SessionsProvider } from "../../../src/index.js";
import "../../../src/styles/index.css";
import { fixtureCurrentId, fixtureSessions, memoryClient } from "../../../src/testing/index.js";
import { BareList } from "./BareList.js";
import "./BenchPage.js";

const container = document.querySelector("#root")!;
// A date that cannot be read would end the list that is written by hand.
const samples = fixtureSessions.filter(({ lastSeen }) => isKnownTime(lastSeen));
const rowsShown = () =>
  container.querySelectorAll('[data-sessions="card"], [data-bare="row"]').length;

/** Both lists in front of the same sessions, loaded once. */
async function prepare(rows: number) {
  const client = memoryClient({
    currentSessionId: fixtureCurrentId,
    sessions: Array.from({ length: rows }, (_, index) => ({
      ...samples[index % samples.length]!,
      sessionId: index === 0 ? fixtureCurrentId : `session-${index}`,
    })),
  });
  const queryClient = new QueryClient();
  const show = (list: ReactNode) => {
    const root = createRoot(container);
    flushSync(() =>
      root.render(<QueryClientProvider client={queryClient}>{list}</QueryClientProvider>),
    );
    // The layout is part of what a person waits for.
    container.getBoundingClientRect();
    return root;
  };
  const lists = {
    kit: (
      <SessionsProvider client={client}>
        <SessionList />
      </SessionsProvider>
    ),
    bare: <BareList client={client} />,
  };
  for (const list of Object.values(lists)) {
    const root = show(list);
    while (rowsShown() < rows) await new Promise((resolve) => setTimeout(resolve, 10));
    root.unmount();
  }
  return { queryClient, show, lists };
}

const prepared = new Map<number, ReturnType<typeof prepare>>();
const of = (rows: number) => {
  const known = prepared.get(rows) ?? prepare(rows);
  prepared.set(rows, known);
  return known;
};

globalThis.bench = {
  async mount(which, rows) {
    const { show, lists } = await of(rows);
    const began = performance.now();
    const root = show(lists[which]);
    const took = performance.now() - began;
    if (rowsShown() !== rows) throw new Error(`${which} shows ${rowsShown()} of ${rows} rows.`);
    root.unmount();
    return took;
  },
  async refetch(which, rows) {
    const { queryClient, show, lists } = await of(rows);
    const root = show(lists[which]);
    const began = performance.now();
    await queryClient.refetchQueries({ type: "active" });
    container.getBoundingClientRect();
    const took = performance.now() - began;
    root.unmount();
    return took;
  },
};
