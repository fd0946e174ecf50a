/**
 * Runs in the page before any other script. It counts waiting timers, listeners of the window and of the document, and
 * open channels. `leftovers()` returns the counts. `timersOf()` says where the waiting timers were set.
 */
export function countLeftovers() {
  /** Each waiting timer, with the place where it was set. */
  const timers = new Map();
  const channels = new Set();
  let listeners = 0;

  /** @param {number} [milliseconds] */
  const said = (milliseconds) => {
    const frames = new Error().stack?.split("\n").slice(3, 11) ?? [];
    return `${milliseconds} ms, ${frames.map((frame) => frame.trim().split(" (")[0]).join(" < ")}`;
  };
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  /** @param {Function} run @param {number} [milliseconds] @param {unknown[]} given */
  const later = (run, milliseconds, ...given) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run(...given);
    }, milliseconds);
    timers.set(timer, said(milliseconds));
    return timer;
  };
  /** @param {(id?: number) => void} end */
  const ending = (end) => (/** @type {number | undefined} */ id) => {
    timers.delete(id);
    end(id);
  };
  /** @param {TimerHandler} run @param {number} [milliseconds] */
  const again = (run, milliseconds) => {
    const timer = setInterval(run, milliseconds);
    timers.set(timer, said(milliseconds));
    return timer;
  };
  Object.assign(globalThis, {
    setTimeout: later,
    clearTimeout: ending(clearTimeout),
    setInterval: again,
    clearInterval: ending(clearInterval),
  });

  for (const target of [globalThis, document]) {
    /** @type {Map<string, Set<unknown>>} */
    const known = new Map();
    const { addEventListener, removeEventListener } = target;
    Object.assign(target, {
      /** @param {string} type @param {EventListener} listener @param {AddEventListenerOptions} [options] */
      addEventListener(type, listener, options) {
        const some = known.get(type) ?? new Set();
        known.set(type, some);
        if (!some.has(listener)) listeners += 1;
        some.add(listener);
        options?.signal?.addEventListener("abort", () => {
          if (some.delete(listener)) listeners -= 1;
        });
        addEventListener.call(target, type, listener, options);
      },
      /** @param {string} type @param {EventListener} listener @param {EventListenerOptions} [options] */
      removeEventListener(type, listener, options) {
        if (known.get(type)?.delete(listener)) listeners -= 1;
        removeEventListener.call(target, type, listener, options);
      },
    });
  }

  const Channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class extends Channel {
    /** @param {string} name */
    constructor(name) {
      super(name);
      channels.add(this);
    }
    close() {
      channels.delete(this);
      super.close();
    }
  };
  Object.assign(globalThis, {
    leftovers: () => ({ timers: timers.size, listeners, channels: channels.size }),
    timersOf: () => [...timers.values()],
  });
}
