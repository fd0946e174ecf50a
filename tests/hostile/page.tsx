// The page in the browser: the whole screen in a host's page, beside a button of the host.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { restClient } from "../../src/clients/rest.js";
import { SessionList, SessionsProvider } from "../../src/index.js";
import "../../src/styles/index.css";

/** The functions of the page that a test calls. */
export interface HostilePage {
  /** Mounts the screen again with an empty cache. */
  show(): void;
  /** Returns what has happened since `show`. */
  report(): Report;
}

/** What happened while the screen was mounted. */
export interface Report {
  /** Every text that the screen has shown. */
  texts: string[];
  /** The methods of all requests that the kit sent. A browser may send more, because it repeats broken requests. */
  methods: string[];
  /** The longest time for which the page was blocked, in milliseconds. */
  stoodStill: number;
  /** What the kit reported to the host: faults, and the end of this session. */
  told: string[];
}

const place = document.getElementById("screen")!;
const host = document.getElementById("host")!;
let root: Root | undefined;
let texts = new Set<string>();
let methods: string[] = [];
let told: string[] = [];
let stoodStill = 0;

const note = () => texts.add(place.textContent);
new MutationObserver(note).observe(place, { subtree: true, childList: true, characterData: true });
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) stoodStill = Math.max(stoodStill, duration);
}).observe({ type: "longtask" });

let clicks = 0;
host.addEventListener("click", () => (host.textContent = `Host ${++clicks}`));

const paths = { events: "/events", signOut: "/sign-out" };
const headers = { "x-api-key": "key-5e55107" };

const send: typeof fetch = (input, init) => {
  methods.push(init?.method ?? "GET");
  return fetch(input, init);
};

const api: HostilePage = {
  show() {
    root?.unmount();
    root = createRoot(place);
    [texts, methods, told, stoodStill] = [new Set(), [], [], 0];
    const client = restClient({ baseURL: "/api", timeout: 1_500, paths, headers, fetch: send });
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <SessionsProvider
          client={client}
          account="ada"
          onError={({ error }) => told.push(`fault: ${String(error)}`)}
          onSignedOut={({ reason }) => told.push(`signed out ${reason}`)}
        >
          <SessionList />
        </SessionsProvider>
      </QueryClientProvider>,
    );
  },
  report: () => ({ texts: [...texts], methods, stoodStill, told }),
};
Object.assign(globalThis, { hostile: api });
