import normalize from "normalize.css/normalize.css?raw";
import tailwind4 from "tailwindcss/preflight.css?raw";
import tailwind3 from "tailwindcss3/src/css/preflight.css?raw";

/** Resets that other pages use. */
export const resets: Record<string, string> = {
  "normalize.css": normalize,
  // Tailwind's build does not run here, so replace each theme() with its fallback.
  "Tailwind 3": tailwind3.replace(/theme\('[^']*',\s*([^;]*)\)/g, "$1"),
  "Tailwind 4": tailwind4.replace(/--theme\([^,]*,\s*([^;]*)\)/g, "$1"),
  // The reset of pages that remove all styles. SVG drawings keep their styles.
  "all: unset":
    "*:where(:not(html, body, main, svg):not(svg *)) { all: unset; display: revert } " +
    "*, *::before, *::after { box-sizing: border-box }",
};
