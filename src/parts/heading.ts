import {
  type ComponentPropsWithoutRef,
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from "react";
import { named } from "./named.js";

/** Props of a heading part. The others reach its element. */
export interface HeadingProps extends ComponentPropsWithoutRef<"h2"> {
  /** The level of the heading. A level above 6 gives an `<h6>`. @default 2 */
  level?: number;
}

/** A part that renders a heading, `<h2>` to `<h6>`, and is found by `data-sessions`. */
export type HeadingPart = ForwardRefExoticComponent<
  HeadingProps & RefAttributes<HTMLHeadingElement>
>;

/** Creates a heading part. A level above 6 gives an `<h6>`. */
export function heading(name: string): HeadingPart {
  const Part = forwardRef<HTMLHeadingElement, HeadingProps>(({ level = 2, ...props }, ref) =>
    createElement(`h${Math.min(level, 6)}`, { ...named(name), ...props, ref }),
  );
  Part.displayName = `Sessions.${name}`;
  return Part;
}
