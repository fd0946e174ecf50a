import { act } from "@testing-library/react";
import { vi } from "vitest";
import type { MemoryClient } from "../../../src/testing/index.js";

/** How often the list was asked for. */
export const listsOf = (client: MemoryClient) =>
  client.calls.filter(({ method }) => method === "list").length;

/** Lets a while go by, with all that is rendered meanwhile. */
export const wait = (milliseconds: number) =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** The page goes into the background or comes back. */
export const show = (state: "hidden" | "visible") =>
  act(async () => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });

/** The page leaves, or comes back out of the back-forward cache. */
export const travel = (type: "pagehide" | "pageshow", persisted = true) =>
  act(async () => {
    dispatchEvent(Object.assign(new Event(type), { persisted }));
  });

/** Every channel that is opened, what is posted through it, and how many are open. */
export function watchChannels() {
  const names: string[] = [];
  const posts: unknown[] = [];
  const open = new Set<BroadcastChannel>();
  class Watched extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      names.push(name);
      open.add(this);
    }
    override postMessage(message: unknown) {
      posts.push(message);
      super.postMessage(message);
    }
    override close() {
      open.delete(this);
      super.close();
    }
  }
  vi.stubGlobal("BroadcastChannel", Watched);
  return { names, posts, open };
}
