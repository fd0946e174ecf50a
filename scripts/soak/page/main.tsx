import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { restClient } from "../../../src/clients/rest.js";
import { SessionList, SessionsProvider } from "../../../src/index.js";
import { readPages, type SessionPages } from "../../../src/query/sessionsCache.js";
import "../../../src/styles/index.css";
import "./SoakPage.js";

const client = restClient({
  baseURL: "/api",
  timeout: 4_000,
  paths: { revokeOthers: "/end-others", signOut: "/sign-out", events: "/events" },
});
const queryClient = new QueryClient();
const handedOver: string[] = [];
let root: Root | undefined;

/** Selectors of states in which the list holds new rows back. */
const holding = [
  '[data-sessions="panels"]:hover',
  '[data-sessions="panels"]:focus-within',
  '[data-status="asking"]',
  '[data-sessions="action-bar"]',
  "dialog",
];

globalThis.soak = {
  mount() {
    // Start again, because a screen calls `onSignedOut` anew each time it is shown.
    handedOver.length = 0;
    root ??= createRoot(document.querySelector("#root")!);
    root.render(
      <QueryClientProvider client={queryClient}>
        <SessionsProvider
          client={client}
          account="ada"
          onSignedOut={({ reason }) => void handedOver.push(reason)}
        >
          <SessionList headingLevel={1} />
        </SessionsProvider>
      </QueryClientProvider>,
    );
  },
  unmount() {
    root?.unmount();
    root = undefined;
  },
  takeHandedOver: () => handedOver.splice(0),
  read() {
    const [query] = queryClient.getQueryCache().getAll();
    const data = query?.state.data as SessionPages | undefined;
    const ids = data ? readPages(data).sessions.map(({ sessionId }) => sessionId) : [];
    return {
      state: document.querySelector<HTMLElement>("section")?.dataset.status,
      ids: ids.toSorted(),
      rows: document.querySelectorAll('section [data-sessions="row"]').length,
      holds: holding.filter((what) => document.querySelector(what)).join(", "),
    };
  },
};
