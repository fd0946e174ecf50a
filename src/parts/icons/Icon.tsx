import { cloneElement, type ComponentPropsWithoutRef, type ReactNode } from "react";
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
export function Icon({ name, ...props }: IconProps): ReactNode {
  return cloneElement(drawIcon("icon", name), props);
}
