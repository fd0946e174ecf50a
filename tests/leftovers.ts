import type { QueryClient } from "@tanstack/react-query";

/**
 * Everything that is watched and still exists, with a name for each. A test prints the names of what is left.
 */
type Alive = Map<unknown, string>;

/**
 * Whether `addEventListener` is running. jsdom then stores a callback, and its removal cannot be observed.
 */
let isListening = false;

/** Replaces a global function or class. @returns A function that puts the original back. */
function replace(target: object, name: string, by: (was: never) => unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const was: unknown = Reflect.get(target, name);
  if (was === undefined) return () => undefined;
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value: by(was as never),
  });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

type Listen = (
  type: string,
  listener: unknown,
  options?: boolean | AddEventListenerOptions,
) => void;
type Start = (run: (...args: unknown[]) => void, milliseconds?: number) => unknown;

/**
 * Watches listeners on everything that outlives a component: window, document, media queries, outside
 * elements.
 */
function watchListeners(alive: Alive): (() => void)[] {
  // Keep one record for each target, event, listener and phase, as the platform does.
  const targets = new Map<object, Map<string, Map<unknown, object>>>();
  const recordOf = (target: object, type: string, listener: unknown, options: unknown) => {
    const isCapture =
      options === true || (typeof options === "object" && Reflect.get(options ?? {}, "capture"));
    const types = targets.get(target) ?? new Map<string, Map<unknown, object>>();
    targets.set(target, types);
    const key = `${type}${isCapture ? " (capture)" : ""}`;
    const records = types.get(key) ?? new Map<unknown, object>();
    types.set(key, records);
    const record = records.get(listener) ?? { target };
    records.set(listener, record);
    return [record, `listener of ${key} on ${target.constructor.name}`] as const;
  };
  const isWatched = (target: unknown) =>
    !(target instanceof AbortSignal) && !(target instanceof BroadcastChannel);
  const places = Object.hasOwn(globalThis, "addEventListener")
    ? [globalThis, EventTarget.prototype]
    : [EventTarget.prototype];
  return places.flatMap((place) => [
    replace(
      place,
      "addEventListener",
      (add: Listen) =>
        function (this: object | undefined, ...given: Parameters<Listen>) {
          const target = this ?? globalThis;
          isListening = true;
          Reflect.apply(add, target, given);
          isListening = false;
          const [type, listener, options] = given;
          if (!listener || !isWatched(target)) return;
          const [record, name] = recordOf(target, type, listener, options);
          const { signal, once } = typeof options === "object" ? options : {};
          if (signal?.aborted) return;
          alive.set(record, name);
          const gone = () => alive.delete(record);
          signal?.addEventListener("abort", gone);
          if (once) Reflect.apply(add, target, [type, gone, options]);
        },
    ),
    replace(
      place,
      "removeEventListener",
      (remove: Listen) =>
        function (this: object | undefined, ...given: Parameters<Listen>) {
          const target = this ?? globalThis;
          Reflect.apply(remove, target, given);
          alive.delete(recordOf(target, given[0], given[1], given[2])[0]);
        },
    ),
  ]);
}

/** Watches timers and intervals that have neither fired nor been cleared. */
function watchTimers(alive: Alive): (() => void)[] {
  const ends = ["clearTimeout", "clearInterval", "cancelAnimationFrame", "cancelIdleCallback"];
  const starts = ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback"];
  return [
    ...starts.map((name) =>
      replace(globalThis, name, (start: Start) => (run: () => void, milliseconds?: number) => {
        const id = start((...args: unknown[]) => {
          if (name !== "setInterval") alive.delete(id);
          Reflect.apply(run, undefined, args);
        }, milliseconds);
        alive.set(id, `${name} of ${milliseconds ?? 0} ms`);
        return id;
      }),
    ),
    ...ends.map((name) =>
      replace(globalThis, name, (end: (id: unknown) => void) => (id: unknown) => {
        alive.delete(id);
        end(id);
      }),
    ),
  ];
}

/** Watches the observers of the page, and the channels to other tabs. */
function watchObservers(alive: Alive): (() => void)[] {
  type Observer = new (...args: never[]) => { observe(...args: never[]): void; disconnect(): void };
  const observers = ["MutationObserver", "ResizeObserver", "IntersectionObserver"].map((name) =>
    replace(
      globalThis,
      name,
      (Base: Observer) =>
        class extends Base {
          override observe(...args: never[]) {
            alive.set(this, name);
            super.observe(...args);
          }
          override disconnect() {
            alive.delete(this);
            super.disconnect();
          }
        },
    ),
  );
  const channels = replace(
    globalThis,
    "BroadcastChannel",
    (Base: typeof BroadcastChannel) =>
      class extends Base {
        constructor(name: string) {
          super(name);
          alive.set(this, `channel ${name}`);
        }
        override close() {
          alive.delete(this);
          super.close();
        }
      },
  );
  return [...observers, channels];
}

/** Watches functions that are added to a set, because stores and caches keep their callbacks in sets. */
function watchCallbacks(alive: Alive): (() => void)[] {
  const keys = new WeakMap<object, Map<unknown, object>>();
  const keyOf = (set: Set<unknown>, value: unknown) => {
    const known = keys.get(set) ?? new Map<unknown, object>();
    keys.set(set, known);
    const key = known.get(value) ?? { value };
    known.set(value, key);
    return key;
  };
  type Change = (this: Set<unknown>, value: unknown) => unknown;
  return [
    replace(
      Set.prototype,
      "add",
      (add: Change) =>
        function (this: Set<unknown>, value: unknown) {
          const isStored = typeof value === "function" && !isListening;
          if (isStored) alive.set(keyOf(this, value), "callback in a store");
          return add.call(this, value);
        },
    ),
    replace(
      Set.prototype,
      "delete",
      (remove: Change) =>
        function (this: Set<unknown>, value: unknown) {
          if (typeof value === "function") alive.delete(keyOf(this, value));
          return remove.call(this, value);
        },
    ),
  ];
}

/** How long react-query keeps a list that no component shows. The README states this time. */
const keptMs = 60_000;

/**
 * Watches everything that outlives a component: listeners, timers, observers of the page, channels, callbacks
 * in stores, and query observers.
 *
 * @returns What is left at present, and a function that stops watching.
 */
export function watchLeftovers(queryClient: QueryClient) {
  const alive: Alive = new Map();
  const stops = [watchListeners, watchTimers, watchObservers, watchCallbacks].flatMap((watch) =>
    watch(alive),
  );
  return {
    left(): string[] {
      const queries = queryClient.getQueryCache().getAll();
      const readers = queries.flatMap((query) => query.observers.map(() => "reader of a query"));
      const mutations = queryClient
        .getMutationCache()
        .getAll()
        .map(() => "mutation");
      const things = [...alive].flatMap(([thing, name]) => {
        const target: unknown =
          typeof thing === "object" && thing ? Reflect.get(thing, "target") : undefined;
        const isAway = target instanceof Node && !target.isConnected;
        return isAway || name === `setTimeout of ${keptMs} ms` ? [] : [name];
      });
      return [...things, ...readers, ...mutations].toSorted();
    },
    stop: () => stops.toReversed().forEach((stop) => stop()),
  };
}
