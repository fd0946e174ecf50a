import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect } from "vitest";
import { page } from "vitest/browser";
import { actChunk } from "../../src/components/lazy/actChunk.js";
import "../../src/styles/index.css";
import { movePointerAway } from "./page.js";
import type { SessionsHandlers } from "../../src/controller/handlers.js";
import {
  type Messages,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
} from "../../src/index.js";
import type { SessionsClient } from "../../src/session/SessionsClient.js";

// Load the acting code before the first test. On a real page it is loaded before the user has read a row. A press that
// comes earlier is tested in `tests/unit/components/earlyPress.test.tsx` and `tests/e2e/slow.test.ts`.
await actChunk.load();

let mounted: { root: Root; container: HTMLElement } | undefined;

/** What a test may set on the page around the list. */
export interface MountOptions extends SessionsHandlers {
  client: SessionsClient;
  ui?: ReactNode;
  /** How the page scales text: 2 is 200 %. @default 1 */
  textScale?: number;
  dir?: "ltr" | "rtl";
  showFlags?: boolean;
  messages?: Partial<Messages>;
  /** The `color-scheme` of the page. @default "light" */
  colorScheme?: "light" | "dark";
  /** Props of the provider that no other option sets. */
  provider?: Partial<SessionsProviderProps>;
}

/** Renders the list on its own page, as for a user: no `act`, real events, the real stylesheet. */
export function mount({ client, ui = <SessionList />, ...options }: MountOptions) {
  const { textScale = 1, dir = "ltr", colorScheme = "light", provider, ...handlers } = options;
  const { documentElement, body } = document;
  documentElement.lang = "en";
  documentElement.dir = dir;
  documentElement.style.fontSize = `${textScale * 16}px`;
  documentElement.style.colorScheme = colorScheme;
  documentElement.style.background = colorScheme === "light" ? "#f7f8f9" : "#0f1114";
  body.style.margin = "16px";
  body.style.fontFamily = "sans-serif";
  const container = body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  const queryClient = new QueryClient();
  mounted = { root, container };
  root.render(
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={client} locale="en" timeZone="UTC" {...handlers} {...provider}>
        {ui}
      </SessionsProvider>
    </QueryClientProvider>,
  );
  return { container, queryClient };
}

/** Removes the list again, for a test that mounts two lists one after the other. */
export function unmount(): void {
  mounted?.root.unmount();
  mounted?.container.remove();
  mounted = undefined;
}

afterEach(async () => {
  unmount();
  document.documentElement.removeAttribute("style");
  await movePointerAway();
  await page.viewport(900, 700);
});

/** Finds a button by its whole accessible name. */
export const button = (name: string) => page.getByRole("button", { name, exact: true });

/** Returns the row of a device when it is visible. */
export async function row(name: string): Promise<HTMLElement> {
  const heading = page.getByRole("heading", { name: new RegExp(`^${name}$`) });
  await expect.element(heading).toBeVisible();
  return heading.element().closest("li")!;
}
