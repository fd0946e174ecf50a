/** One timer for all that print a time (`useSyncExternalStore`). */
export interface Clock {
  /** The viewer's time zone, which may change while the page is open. */
  zone(): string;
  /**
   * Calls when a label runs out or the zone changes. `until` tells, in milliseconds since 1970, when
   * the label as it is now runs out. Returns how to stop.
   */
  subscribe(listener: () => void, until: () => number): () => void;
}

/** A computer that slept is never later than this, and a timer cannot be longer than 2^31 ms. */
const longestMs = 600_000;

const viewerZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Ticks when the next label runs out, and calls only those whose label did. No timer while the page
 * is hidden or nobody listens; catches up when the page is shown or focused again.
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
    // At whole seconds, so that labels that run out one after the other share a tick.
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
    // Set back, or carried to another place: no label can be trusted.
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

/** Reads a label again only when it no longer holds: it ran out, or the clock or the zone was changed. */
export function cacheUntil<Text>(
  read: (now: number, zone: string) => TimedText<Text>,
): (now: number, zone: string) => TimedText<Text> {
  let held: { label: TimedText<Text>; since: number; zone: string } | undefined;
  return (now, zone) => {
    if (!held || held.zone !== zone || now < held.since || now >= held.label.until) {
      held = { label: read(now, zone), since: now, zone };
    }
    return held.label;
  };
}

/** What to print of a time, and for how long it is right. */
export interface TimedText<Text = string> {
  text: Text;
  /** Milliseconds since 1970 at which another text is right; `Infinity`: never. */
  until: number;
}
