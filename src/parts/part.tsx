"use client";

import {
  type ComponentPropsWithoutRef,
  createElement,
  type ElementRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
  useContext,
} from "react";
import { ColorSchemeContext } from "./ColorSchemeContext.js";
import { named } from "./named.js";
import { ownPart, OwnPartsContext } from "./ownParts.js";
import { type Render, Rendered } from "./Rendered.js";

type Tag =
  | ("section" | "div" | "p" | "span" | "ul" | "ol" | "li" | "dl" | "dt" | "dd" | "code" | "button")
  | ("input" | "label" | "select" | "progress");

/** A component that renders one element, which stylesheets find by `data-sessions`. */
export type PartOf<Props, Element> = ForwardRefExoticComponent<
  Props & { render?: Render | undefined } & RefAttributes<Element>
>;

/** A part with the props of an HTML element. */
export type Part<Name extends Tag> = PartOf<ComponentPropsWithoutRef<Name>, ElementRef<Name>>;

/** Creates a part. All props reach its element: `className`, `style`, `ref`, event handlers. */
export function part<Name extends Tag>(tag: Name, name: string, defaults?: object): Part<Name> {
  return definePart(name, (props: object) =>
    createElement(tag, { ...named(name), ...defaults, ...props }),
  ) as Part<Name>;
}

/** The parts that may stand directly in the page of the host, and the dialog, which a host may move there. */
const isOutermost = /^(root|row|guide|dialog)$/;

/**
 * Creates a part from a function that makes its element. The element has the name of the part as `data-sessions`,
 * and all props that the function gets.
 */
export function definePart<Props, Element>(
  name: string,
  build: (props: Props) => ReactElement,
): PartOf<Props, Element> {
  const Part = forwardRef<Element, { render?: Render }>(({ render, ...props }, ref) => {
    const own = useContext(OwnPartsContext);
    const scheme = useContext(ColorSchemeContext);
    const { type: Type, props: built } = build(props as Props);
    const schemed = scheme && isOutermost.test(name) && { "data-scheme": scheme };
    const element = <Type {...schemed} {...(built as object)} ref={ref} />;
    return render ? <Rendered render={render} element={element} /> : ownPart(own, element);
  });
  Part.displayName = `Sessions.${name}`;
  return Part as PartOf<Props, Element>;
}
