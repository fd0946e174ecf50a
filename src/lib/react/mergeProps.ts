import type { CSSProperties, SyntheticEvent } from "react";
import { mergeHandlers } from "./mergeHandlers.js";

interface Props {
  className?: string;
  style?: CSSProperties;
  [prop: string]: unknown;
}

type Handler = (event: SyntheticEvent) => void;

/**
 * Merges the props of an element of the host with ours. The classes are joined, and each style of the host wins. The
 * host's event handler is called first, and ours when it did not prevent the default. Of every other prop the
 * host's value wins, unless it is `undefined`.
 */
export function mergeProps(theirs: Props, ours: Props): Props {
  const merged = { ...ours };
  for (const [prop, value] of Object.entries(theirs)) {
    const own = ours[prop];
    if (value === undefined) continue;
    if (prop === "className") merged[prop] = [own, value].filter(Boolean).join(" ");
    else if (prop === "style") merged[prop] = { ...ours.style, ...theirs.style };
    else if (/^on[A-Z]/.test(prop) && typeof own === "function")
      merged[prop] = mergeHandlers(value as Handler, own as Handler);
    else merged[prop] = value;
  }
  return merged;
}
