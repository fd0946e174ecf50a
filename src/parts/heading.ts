import {
  type ComponentPropsWithoutRef,
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from "react";
import { named } from "./named.js";

/** Levels that a heading of the kit can have; the page's own title keeps level 1. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Props of a heading part. */
export interface HeadingProps extends ComponentPropsWithoutRef<"h2"> {
  /** @default 2 */
  level?: number;
}

/** A heading part. */
export type HeadingPart = ForwardRefExoticComponent<
  HeadingProps & RefAttributes<HTMLHeadingElement>
>;

/** Makes a heading part, `<h2>` to `<h6>`; deeper levels than six stay at six. */
export function heading(name: string): HeadingPart {
  const Part = forwardRef<HTMLHeadingElement, HeadingProps>(({ level = 2, ...props }, ref) =>
    createElement(`h${Math.min(level, 6)}`, { ...named(name), ...props, ref }),
  );
  Part.displayName = `Sessions.${name}`;
  return Part;
}
