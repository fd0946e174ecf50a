import {
  type ComponentPropsWithoutRef,
  createElement,
  type ElementRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from "react";
import { named } from "./named.js";

type Tag =
  | ("section" | "div" | "p" | "span" | "ul" | "ol" | "li" | "dl" | "dt" | "dd" | "code" | "button")
  | ("input" | "label" | "select" | "progress");

/** A part: one element that the stylesheet and the host find by `data-sessions`. */
export type Part<Name extends Tag> = ForwardRefExoticComponent<
  ComponentPropsWithoutRef<Name> & RefAttributes<ElementRef<Name>>
>;

/** Makes a part. Everything given reaches the element: `className`, `style`, `ref`, handlers. */
export function part<Name extends Tag>(tag: Name, name: string, defaults?: object): Part<Name> {
  const Part = forwardRef<unknown, object>((props, ref) =>
    createElement(tag, { ...named(name), ...defaults, ...props, ref }),
  );
  Part.displayName = `Sessions.${name}`;
  return Part as Part<Name>;
}
