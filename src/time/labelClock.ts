/** One timer for all labels that print a time. It is made for `useSyncExternalStore`. */
export interface Clock {
  /** The viewer's time zone. It may change while the page is open. */
  zone(): string;
  /**
   * Calls `listener` when its label is no longer valid, or when the time zone has changed.
   *
   * @param until Returns the time until which the current label is valid, in milliseconds since 1970.
   * @returns A function that ends the subscription.
   */
  subscribe(listener: () => void, until: () => number): () => void;
}

/**
 * The longest timer. After a computer has slept, labels are wrong for this time at most. Also, a timer
 * cannot be longer than 2^31 ms.
 */
const longestMs = 600_000;

const viewerZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Creates a clock. It ticks when the next label expires, and calls only the listeners whose label has
 * expired. It sets no timer while the page is hidden or there is no listener. When the page is shown
 * or focused again, it ticks at once.
 */
export function createClock(): Clock {
  const labels = new Set<{ listener: () => void; until: () => number; due: number }>();
  let zone: string | undefined;
  let seen = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakesAt = Infinity;

  const schedule = (due: number) => {
    if (due >= wakesAt || document.hidden) return;
    clearTimeout(timer);
    wakesAt = due;
    // Tick at whole seconds, so that labels that expire in the same second share a tick.
    const delay = Math.ceil(due / 1000) * 1000 - Date.now();
    timer = setTimeout(tick, Math.min(Math.max(delay, 0), longestMs));
  };
  const stop = () => {
    clearTimeout(timer);
    wakesAt = Infinity;
  };
  const tick = () => {
    stop();
    if (document.hidden) return;
    const now = Date.now();
    const zoneNow = viewerZone();
    // If the clock was set back or the time zone has changed, every label may be wrong.
    const isOther = now < seen || zoneNow !== zone;
    [seen, zone] = [now, zoneNow];
    let soonest = Infinity;
    for (const label of labels) {
      const isDue = isOther || label.due <= now;
      if (isDue) label.due = label.until();
      soonest = Math.min(soonest, label.due);
      if (isDue) label.listener();
    }
    schedule(soonest);
  };
  return {
    zone: () => (zone ??= viewerZone()),
    subscribe(listener, until) {
      if (labels.size === 0) {
        document.addEventListener("visibilitychange", tick);
        addEventListener("focus", tick);
        tick();
      }
      const label = { listener, until, due: until() };
      labels.add(label);
      schedule(label.due);
      return () => {
        labels.delete(label);
        if (labels.size > 0) return;
        stop();
        document.removeEventListener("visibilitychange", tick);
        removeEventListener("focus", tick);
      };
    },
  };
}

/** The one clock of the page. */
export const clock: Clock = createClock();

/**
 * Caches a label. It is computed again when it has expired, when the clock was set back, or when the
 * time zone has changed.
 */
export function cacheUntil<Text>(
  read: (now: number, zone: string) => TimedText<Text>,
): (now: number, zone: string) => TimedText<Text> {
  let held: { label: TimedText<Text>; since: number; zone: string } | undefined;
  return (now, zone) => {
    if (!held || held.zone !== zone || !isStillValid(held.since, held.label.until, now)) {
      held = { label: read(now, zone), since: now, zone };
    }
    return held.label;
  };
}

/** A clock may go back a little, because two clocks are read one after the other and networks correct clocks. */
const stepBackMs = 1_000;

/**
 * Whether a label is still valid.
 *
 * @param since The time for which the label was made, in milliseconds since 1970.
 * @param until The time until which it is valid.
 */
export function isStillValid(since: number, until: number, now: number): boolean {
  return now > since - stepBackMs && now < until;
}

/** A label, and the time until which it is valid. */
export interface TimedText<Text = string> {
  text: Text;
  /** In milliseconds since 1970. `Infinity` when the label is always valid. */
  until: number;
}
