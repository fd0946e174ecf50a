import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { vi } from "vitest";
import { SessionsProvider, type SessionsProviderProps } from "../../../src/index.js";
import { fixtureNow } from "../../../src/testing/index.js";
import { watchLeftovers } from "../../leftovers.js";
import { pass, press } from "../hand.js";

/** A host's page that mounts and unmounts the kit. All its visits share one cache. */
export async function createPage({ isStrict = false } = {}) {
  vi.useFakeTimers({ now: fixtureNow });
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  const queryClient = new QueryClient();
  const Mode = isStrict ? StrictMode : "div";
  const tree = (ui: ReactNode, props?: SessionsProviderProps) => (
    <Mode>
      <QueryClientProvider client={queryClient}>
        {props ? (
          <SessionsProvider locale="en" timeZone="UTC" {...props}>
            {ui}
          </SessionsProvider>
        ) : (
          ui
        )}
      </QueryClientProvider>
    </Mode>
  );
  const watch = watchLeftovers(queryClient);
  const open = (ui: ReactNode, props?: SessionsProviderProps) => {
    const container = document.body.appendChild(document.createElement("main"));
    const view = render(tree(ui, props), { container });
    return {
      change: (next: ReactNode, nextProps?: SessionsProviderProps) =>
        view.rerender(tree(next, nextProps)),
      close() {
        view.unmount();
        container.remove();
      },
    };
  };
  // React, the cache and a first click also leave some things. Record them first, because they do not come
  // from the kit.
  const plain = open(<button>On a page without the kit</button>);
  await press(document.querySelector("button")!);
  plain.close();
  await pass(100);
  const before = watch.left();
  return {
    open,
    queryClient,
    setOnline: (isOnline: boolean) => void online.mockReturnValue(isOnline),
    /** Returns what is left now and was not left before the kit was mounted. */
    extra() {
      const rest = [...before];
      return watch.left().filter((name) => {
        const index = rest.indexOf(name);
        if (index >= 0) rest.splice(index, 1);
        return index < 0;
      });
    },
    end() {
      watch.stop();
      vi.useRealTimers();
      vi.restoreAllMocks();
    },
  };
}
