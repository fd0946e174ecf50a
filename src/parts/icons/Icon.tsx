import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { paths } from "./paths.js";
import { named } from "../named.js";

/** The name of an icon: a kind of device, or the subject of a message. */
export type IconName = keyof typeof paths;

/** Props of {@link Icon}. The others reach its `<svg>`. */
export interface IconProps extends ComponentPropsWithoutRef<"svg"> {
  name: IconName;
}

/**
 * A decorative icon in the colour of the text. It is hidden from screen readers. Without the
 * stylesheet it is 20 by 20 px. Renders an `<svg>`.
 */
export function Icon({ name, ...props }: IconProps): ReactNode {
  return (
    <svg
      {...named("icon")}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      {...props}
    >
      <path d={paths[name]} />
    </svg>
  );
}
