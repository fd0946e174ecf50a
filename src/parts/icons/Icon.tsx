import { cloneElement, type ComponentPropsWithoutRef } from "react";
import { definePart } from "../part.js";
import { drawIcon, type IconName } from "./drawIcon.js";

export type { IconName } from "./drawIcon.js";

/** Props of {@link Icon}. The others reach its `<svg>`. */
export interface IconProps extends ComponentPropsWithoutRef<"svg"> {
  name: IconName;
}

/**
 * A decorative icon in the colour of the text. It is hidden from screen readers. Without the
 * stylesheet it is 20 by 20 px. Renders an `<svg>`.
 */
export const Icon = /* @__PURE__ */ definePart<IconProps, SVGSVGElement>(
  "icon",
  ({ name, ...props }) => cloneElement(drawIcon("icon", name), props),
);
