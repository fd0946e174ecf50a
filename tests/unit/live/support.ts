import { act } from "@testing-library/react";
import { vi } from "vitest";
import type { MemoryClient } from "../../../src/testing/index.js";

/** Returns how often the list was requested. */
export const listsOf = (client: MemoryClient) =>
  client.calls.filter(({ method }) => method === "list").length;

/** Waits for this time, and renders what changes meanwhile. */
export const wait = (milliseconds: number) =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** Moves the page into the background or brings it back. */
export const show = (state: "hidden" | "visible") =>
  act(async () => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });

/** Makes the page leave, or come back from the back-forward cache. */
export const travel = (type: "pagehide" | "pageshow", persisted = true) =>
  act(async () => {
    dispatchEvent(Object.assign(new Event(type), { persisted }));
  });

/** Records every channel that is opened, its messages, and which channels are still open. */
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
