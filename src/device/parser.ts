import { createStore } from "../lib/createStore.js";
import type { Device } from "./Device.js";

type Describe = (userAgent: string) => Device;

const store = createStore<Describe | undefined>(undefined);
let loading: Promise<void> | undefined;

/** The parser once it is there. */
export const getDescribeDevice = store.get;
/** Calls back when it is. */
export const subscribeDescribeDevice = store.subscribe;

/**
 * Loads the parser, a chunk of its own that holds ua-parser-js. Where it cannot be had (offline, or
 * an old page after a deploy) every device is unknown until the next load: rows stay, and can be
 * ended.
 */
export function loadDescribeDevice(): Promise<void> {
  loading ??= import("./describeDevice.js").then(
    ({ describeDevice }) => store.set((userAgent) => describeDevice(userAgent)),
    () => {
      loading = undefined;
      store.set(() => ({ type: "unknown" }));
    },
  );
  return loading;
}
