// What the browser shows: the whole screen as a host would have it, and a button of the host's beside it.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { restClient } from "../../src/clients/rest.js";
import { SessionList, SessionsProvider } from "../../src/index.js";
import "../../src/styles/index.css";

/** What a test asks of the page. */
export interface HostilePage {
  /** Shows the screen anew: nothing is known of what was there before. */
  show(): void;
  /** What came about since `show`. */
  report(): Report;
}

/** What came about while the screen was there. */
export interface Report {
  /** Each text that the screen ever showed. */
  texts: string[];
  /** Methods of all requests that the kit made: a browser repeats by itself what breaks off. */
  methods: string[];
  /** Milliseconds for which the page once answered nothing. */
  stoodStill: number;
  /** What the host was told: faults, and ends of this session. */
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
