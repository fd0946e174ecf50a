import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import "../../../src/styles/index.css";
import { SessionsProvider, type SessionsProviderProps } from "../../../src/index.js";
import { en } from "../../../src/i18n/en.js";
import type { MemoryClient } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";

/** A page whose client and provider the steps can change. */
export interface Screen {
  client: MemoryClient;
  container: HTMLElement;
  /** Sets props of the provider. */
  set(props: Partial<SessionsProviderProps>): void;
  /** Presses the last visible button, or other control, with this name. */
  press(name: string | RegExp, control?: "button" | "input"): void;
  /** Returns the text of the page, as a person reads it. */
  words(): string;
  close(): void;
}

/** Opens a page with some components of the kit. */
export function openScreen(ui: ReactNode): Screen {
  const client = fixtureClient({ hasSubscribe: true, accountId: "ada" });
  const container = document.body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  const queryClient = new QueryClient();
  let props: Partial<SessionsProviderProps> = {
    locale: "en",
    timeZone: "UTC",
    messages: en,
    onChangePassword: async () => true,
    onReviewSecurity: async () => true,
  };
  const render = () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <SessionsProvider {...props} client={client}>
          {ui}
        </SessionsProvider>
      </QueryClientProvider>,
    );
  render();
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? (element.closest("label") ?? element).textContent.trim();
  return {
    client,
    container,
    set(next) {
      props = { ...props, ...next };
      render();
    },
    press(name, control = "button") {
      // An open dialog keeps the rest of the page from being pressed.
      const around = container.querySelector("dialog[open]") ?? container;
      const found = [...around.querySelectorAll<HTMLElement>(control)].findLast(
        (element) =>
          (typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element))) &&
          element.checkVisibility({ visibilityProperty: true }),
      );
      if (!found)
        throw new Error(`There is no button ${String(name)} in: ${container.textContent}`);
      found.focus();
      found.click();
    },
    words: () => container.textContent,
    close() {
      root.unmount();
      container.remove();
    },
  };
}
