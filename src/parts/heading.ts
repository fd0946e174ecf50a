import { type ComponentPropsWithoutRef, createElement } from "react";
import { named } from "./named.js";
import { definePart, type PartOf } from "./part.js";

/** Props of a heading part. The others reach its element. */
export interface HeadingProps extends ComponentPropsWithoutRef<"h2"> {
  /** The level of the heading, from 1. A level above 6 gives an `<h6>`. @default 2 */
  level?: number;
}

/** A part that renders a heading, `<h1>` to `<h6>`, and is found by `data-sessions`. */
export type HeadingPart = PartOf<HeadingProps, HTMLHeadingElement>;

/** Creates a heading part. A level above 6 gives an `<h6>`. */
export function heading(name: string): HeadingPart {
  return definePart<HeadingProps, HTMLHeadingElement>(name, ({ level = 2, ...props }) =>
    createElement(`h${Math.min(level, 6)}`, { ...named(name), ...props }),
  );
}
