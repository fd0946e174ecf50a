"use client";

import {
  cloneElement,
  createContext,
  createElement,
  type ElementType,
  type ReactElement,
} from "react";

/** The host's own components and classes for parts, as `SessionsProvider` takes them. */
export interface OwnParts {
  /** Components by the name of the part: `Button`, `RowPlace`. */
  components?: { readonly [part: string]: ElementType | undefined };
  /** Classes by the name of the part in camel case: `button`, `rowPlace`. */
  classNames?: { readonly [part: string]: string | undefined };
}

/** The own parts of the provider; `undefined` when the host replaces no part. */
export const OwnPartsContext = createContext<OwnParts | undefined>(undefined);

/**
 * Gives a part the class of the host, and replaces its element by the component of the host. `Button` stands for
 * every button and `Icon` for every icon that has no component of its own name. A component of the host gets all
 * props of the element but `data-control`, `data-icon` and `data-longest`, because the stylesheet draws what has these
 * attributes, and but those that draw the kit's icon, because they would spoil an icon that has a grid of its own.
 *
 * The function takes an element, so that the rows of a list stay plain elements when no part is replaced.
 */
export function ownPart(own: OwnParts | undefined, element: ReactElement): ReactElement {
  if (!own) return element;
  const { components = {}, classNames = {} } = own;
  const props = element.props as { [prop: string]: unknown };
  const { "data-control": control, "data-icon": icon, "data-longest": _, ...rest } = props;
  const { viewBox: _box, fill: _fill, stroke: _stroke, children: _paths, ...ofIcon } = rest;
  const name = camelCase(String(props["data-sessions"]));
  const kind = control === "button" ? control : icon ? "icon" : "";
  const classes = new Set([classNames[kind], classNames[name], props["className"]]);
  const className = [...classes].filter(Boolean).join(" ") || undefined;
  const Own = components[componentName(name)] ?? components[componentName(kind)];
  if (!Own) return className ? cloneElement(element, { className } as object) : element;
  return createElement(Own, {
    ...(icon ? { ...ofIcon, name: icon } : rest),
    className,
    key: element.key ?? undefined,
    ref: refOf(element),
  });
}

/** The ref of an element. Since React 19 it is one of the props, and before it was not. */
export function refOf(element: ReactElement): unknown {
  const { props } = element as ReactElement<{ ref?: unknown }>;
  return "ref" in props ? props.ref : (element as { ref?: unknown }).ref;
}

const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The name of the component of a part. A part that is named after the thing itself ends with `Root`. */
const componentName = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1) + (/^(?:row|confirm)$/.test(name) ? "Root" : "");
