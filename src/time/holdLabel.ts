import type { Label } from "./Label.js";

/** Reads a label again only when it no longer holds: it ran out, or the clock or the zone was changed. */
export function holdLabel<Text>(
  read: (now: number, zone: string) => Label<Text>,
): (now: number, zone: string) => Label<Text> {
  let held: { label: Label<Text>; since: number; zone: string } | undefined;
  return (now, zone) => {
    if (!held || held.zone !== zone || now < held.since || now >= held.label.until) {
      held = { label: read(now, zone), since: now, zone };
    }
    return held.label;
  };
}
