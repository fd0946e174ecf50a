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

/** A part: a component that renders one element, which stylesheets find by `data-sessions`. */
export type Part<Name extends Tag> = ForwardRefExoticComponent<
  ComponentPropsWithoutRef<Name> & RefAttributes<ElementRef<Name>>
>;

/** Creates a part. All props reach its element: `className`, `style`, `ref`, event handlers. */
export function part<Name extends Tag>(tag: Name, name: string, defaults?: object): Part<Name> {
  const Part = forwardRef<unknown, object>((props, ref) =>
    createElement(tag, { ...named(name), ...defaults, ...props, ref }),
  );
  Part.displayName = `Sessions.${name}`;
  return Part as Part<Name>;
}
