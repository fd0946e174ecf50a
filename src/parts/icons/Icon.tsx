import type { ComponentPropsWithoutRef } from "react";
import type { PartOf } from "../part.js";
import { defineIcon } from "./defineIcon.js";
import { type IconName, paths } from "./paths.js";

export type { IconName } from "./paths.js";

/** Props of {@link Icon}. The others reach its `<svg>`. */
export interface IconProps extends ComponentPropsWithoutRef<"svg"> {
  name: IconName;
}

/**
 * A decorative icon in the colour of the text. It is hidden from screen readers. Without the
 * stylesheet it is 20 by 20 px. Renders an `<svg>`.
 */
export const Icon: PartOf<IconProps, SVGSVGElement> = /* @__PURE__ */ defineIcon(paths);
