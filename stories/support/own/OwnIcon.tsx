import type { OwnPartProps } from "../../../src/index.js";
import type { IconName } from "../../../src/parts/index.js";

/** Stands for an icon set: shapes on a grid of 15 by 15, which are filled. */
const shapes: Partial<Record<IconName, string>> = {
  desktop: "M1 3h13v8H1zM5 12h5v1H5z",
  mobile: "M4 1h7v13H4z",
};
const circle = "M7.5 1a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z";

export const OwnIcon = ({ name, ...props }: OwnPartProps<"Icon">) => (
  <svg viewBox="0 0 15 15" fill="currentColor" {...props}>
    <path d={shapes[name] ?? circle} />
  </svg>
);
