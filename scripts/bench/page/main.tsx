import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { SessionList, SessionsProvider } from "../../../src/index.js";
import "../../../src/styles/index.css";
import { memoryClient } from "../../../src/testing/index.js";
import { BareList } from "./BareList.js";
import "./BenchPage.js";
import { sampleSessions } from "./sampleSessions.js";
import { until } from "./until.js";

const container = document.querySelector("#root")!;
const rowsShown = () =>
  container.querySelectorAll('[data-sessions="card"], [data-bare="row"]').length;

/** Both lists in front of the same sessions, loaded once. */
async function prepare(rows: number) {
  const sessions = sampleSessions(rows);
  const client = memoryClient({ currentSessionId: sessions[0]!.sessionId, sessions });
  const queryClient = new QueryClient();
  const lists = {
    kit: (
      <SessionsProvider client={client} locale="en">
        <SessionList />
      </SessionsProvider>
    ),
    bare: <BareList client={client} />,
  };
  const show = (list: ReactNode) => {
    // Fresh for both, so that neither asks while it is looked at.
    for (const query of queryClient.getQueryCache().getAll()) {
      query.setState({ dataUpdatedAt: Date.now(), isInvalidated: false });
    }
    const root = createRoot(container);
    const began = performance.now();
    flushSync(() =>
      root.render(<QueryClientProvider client={queryClient}>{list}</QueryClientProvider>),
    );
    // The layout is part of what a person waits for.
    container.getBoundingClientRect();
    return { root, took: performance.now() - began };
  };
  for (const list of Object.values(lists)) {
    const { root } = show(list);
    await until(() => rowsShown() === rows, container);
    root.unmount();
  }
  return { client, queryClient, sessions, show, lists };
}

const prepared = new Map<number, ReturnType<typeof prepare>>();
const of = (rows: number) => {
  const known = prepared.get(rows) ?? prepare(rows);
  prepared.set(rows, known);
  return known;
};
let changes = 0;

globalThis.bench = {
  async mount(which, rows) {
    const { show, lists } = await of(rows);
    const { root, took } = show(lists[which]);
    const shown = rowsShown();
    root.unmount();
    if (shown !== rows) throw new Error(`${which} shows ${shown} of ${rows} rows.`);
    return took;
  },
  async change(which, rows) {
    const { client, queryClient, sessions, show, lists } = await of(rows);
    const { root } = show(lists[which]);
    const city = `Place ${changes++}`;
    const [first, ...rest] = sessions;
    client.setSessions([{ ...first!, location: { city, countryCode: "DE" } }, ...rest]);
    // What the mount left to do is not counted.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    const isShown = until(() => (container.textContent ?? "").includes(city), container);
    await queryClient.refetchQueries({ type: "active" });
    await isShown;
    container.getBoundingClientRect();
    const took = performance.now() - began;
    root.unmount();
    return took;
  },
};
