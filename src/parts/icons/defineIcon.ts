import { cloneElement, type ComponentPropsWithoutRef } from "react";
import { definePart, type PartOf } from "../part.js";
import { drawIcon } from "./drawIcon.js";

/** Props of an icon. All but its name reach its `<svg>`. */
export type NamedIconProps<Name> = ComponentPropsWithoutRef<"svg"> & { name: Name };

/** Creates a component for the icons with these paths. */
export function defineIcon<Name extends string>(
  paths: Readonly<Record<Name, string>>,
): PartOf<NamedIconProps<Name>, SVGSVGElement> {
  return definePart("icon", ({ name, ...props }: NamedIconProps<Name>) =>
    cloneElement(drawIcon("icon", name, paths[name]), props),
  );
}
