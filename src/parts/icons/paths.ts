import { box } from "./box.js";
import { statusPaths } from "./statusPaths.js";

/**
 * The paths of our own icons, on a grid of 24 by 24. They are drawn with a line of 1.75 and round
 * ends. They show kinds of devices, never brands.
 */
export const paths = {
  ...statusPaths,
  current: "M6 5h12a1.5 1.5 0 0 1 1.5 1.5V15h-15V6.5A1.5 1.5 0 0 1 6 5ZM2.5 19h19",
  desktop: `${box(3, 4, 18, 12)}M12 16v4M8 20h8`,
  mobile: `${box(7, 2.5, 10, 19)}M11.25 18.25h1.5`,
  tablet: `${box(4.5, 3, 15, 18)}M11 17.75h2`,
  tv: `${box(3, 6, 18, 12)}M8 21h8M9 2.5 12 6l3-3.5`,
  console:
    "M7.5 7h9a5 5 0 0 1 4.9 4.1l.6 3.6a2.6 2.6 0 0 1-4.6 2L16 15H8l-1.4 1.7a2.6 2.6 0 0 1-4.6-2l.6-3.6A5 5 0 0 1 7.5 7ZM8 9.5v3M6.5 11h3M15.5 10.25h.01M17.5 12.25h.01",
  vr: "M5 8h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-3.2a2 2 0 0 1-1.7-.95l-.8-1.3a1.5 1.5 0 0 0-2.6 0l-.8 1.3A2 2 0 0 1 8.2 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2ZM6 8c1-2.3 3.2-3.5 6-3.5S17 5.7 18 8",
  watch: `${box(6.5, 6.5, 11, 11, 2.5)}M9 6.5l.5-4h5l.5 4M9 17.5l.5 4h5l.5-4M12 10v2.25l1.5 1`,
  bot: `${box(4.5, 8, 15, 11, 2.5)}M12 8V4M12 3.5h.01M9.25 12.5v1M14.75 12.5v1M2 12.5v3M22 12.5v3`,
  cli: `${box(3, 4, 18, 16)}M7 9l3 3-3 3M12.5 15H17`,
  app: `${box(3, 4, 18, 16)}M3 9h18M6.25 6.5h.01M9.25 6.5h.01`,
  unknown:
    "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM9.5 9.5a2.5 2.5 0 0 1 5 .2c0 1.7-2.5 2-2.5 3.8M12 16.75h.01",
  info: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 11v5.5M12 7.75h.01",
  offline:
    "M3 3l18 18M5 12.5a10 10 0 0 1 4.2-2.4M19 12.5a10 10 0 0 0-5.5-2.75M2 9a15 15 0 0 1 4.5-2.7M22 9a15 15 0 0 0-11.5-3.9M8.5 16a5 5 0 0 1 7 0M12 19.5h.01",
  key: "M8 11.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM11 12.6 20 3.5M16 7.5l3 3M18.5 5l1.5 1.5",
};

/**
 * The name of an icon: each `DeviceType`, `current` for a computer that is this device, and the subjects of messages. So
 * an icon for each name is also one for each type of device.
 */
export type IconName = keyof typeof paths;
