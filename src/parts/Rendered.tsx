"use client";

import { cloneElement, type ReactElement, type Ref, useContext } from "react";
import { mergeProps } from "../lib/react/mergeProps.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { ownPart, OwnPartsContext, refOf } from "./ownParts.js";

/**
 * What a part renders in place of its own element: an element, which gets the props of the part, or a function that
 * is called with them. The function must pass all of them on, `ref` too.
 */
export type Render = ReactElement | ((props: RenderProps) => ReactElement);

/** The props of a part's element. They fit any element or component that passes its props on. */
export type RenderProps = { [prop: string]: any };

/** Renders the `render` of a part in place of its element. The host's class for the part is added too. */
export function Rendered(props: { render: Render; element: ReactElement }): ReactElement {
  const { render, element } = props;
  const { classNames } = useContext(OwnPartsContext) ?? {};
  const { props: own } = ownPart(
    classNames && { classNames },
    element,
  ) as ReactElement<RenderProps>;
  const isElement = typeof render !== "function";
  const ref = useMergedRefs(
    refOf(element) as Ref<unknown>,
    isElement ? (refOf(render) as Ref<unknown>) : undefined,
  );
  if (!isElement) return render({ ...own, ref });
  return cloneElement(render as ReactElement<RenderProps>, {
    ...mergeProps(render.props as RenderProps, own),
    ref,
  });
}
