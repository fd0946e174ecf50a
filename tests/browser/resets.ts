import normalize from "normalize.css/normalize.css?raw";
import tailwind4 from "tailwindcss/preflight.css?raw";
import tailwind3 from "tailwindcss3/src/css/preflight.css?raw";

/** Other people's resets, as their pages load them. */
export const resets: Record<string, string> = {
  "normalize.css": normalize,
  // Without a build of Tailwind's: each theme() stands for its fallback.
  "Tailwind 3": tailwind3.replace(/theme\('[^']*',\s*([^;]*)\)/g, "$1"),
  "Tailwind 4": tailwind4.replace(/--theme\([^,]*,\s*([^;]*)\)/g, "$1"),
  // As pages do it that start from nothing: drawings and media keep what they are.
  "all: unset":
    "*:where(:not(html, body, main, svg):not(svg *)) { all: unset; display: revert } " +
    "*, *::before, *::after { box-sizing: border-box }",
};
