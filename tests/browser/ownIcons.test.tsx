import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import styles from "../../src/styles/index.css?inline";
import { type OwnComponents, type OwnPartProps, SessionList } from "../../src/index.js";
import { OwnIcon } from "../../stories/support/own/OwnIcon.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { resets } from "./resets.js";
import { loadSheets, unloadSheets } from "./sheets.js";

type IconProps = OwnPartProps<"Icon">;

/** What the shapes of an icon look like: fill and stroke by the name of the element. `text` is the colour of the text. */
type Look = Readonly<Record<string, readonly [fill: string, stroke: string]>>;

const text = "rgb(1, 2, 3)";
const filled = [text, "none"] as const;
const line = ["none", text] as const;

/** Icons that hosts draw, without the props that the kit passes. */
const drawings: Readonly<Record<string, { draw: React.JSX.Element; look: Look }>> = {
  "filled shapes": {
    draw: (
      <svg viewBox="0 0 24 24">
        <path d="M3 5h18v12H3z" fill="currentColor" />
        <rect x="3" y="5" width="8" height="2" fill="currentColor" />
        <circle cx="9" cy="9" r="2" fill="currentColor" />
      </svg>
    ),
    look: { path: filled, rect: filled, circle: filled },
  },
  "lines of the whole icon": {
    draw: (
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
        <path d="M3 5h18v12H3z" />
        <rect x="3" y="5" width="18" height="12" rx="2" />
        <circle cx="9" cy="9" r="2" />
      </svg>
    ),
    look: { path: line, rect: line, circle: line },
  },
  "a group": {
    draw: (
      <svg viewBox="0 0 24 24" fill="currentColor">
        <g fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M3 5h18v12H3z" />
        </g>
        <rect x="3" y="5" width="18" height="12" />
      </svg>
    ),
    look: { g: line, path: line, rect: filled },
  },
  "an icon of a package, which has a class": {
    draw: (
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className="lucide lucide-laptop"
      >
        <path d="M3 5h18v12H3z" />
        <circle cx="9" cy="9" r="2" fill="currentColor" stroke="none" />
      </svg>
    ),
    look: { path: line, circle: filled },
  },
};

const iconOf = (draw: React.JSX.Element) =>
  function Drawn({ name: _name, className = "", ...props }: IconProps) {
    const own = draw.props as { className?: string };
    const classes = [own.className, className].filter(Boolean).join(" ") || undefined;
    return <svg {...props} {...draw.props} style={{ color: text }} className={classes} />;
  };

/** Shows the list with this icon in place of each icon of the kit. */
async function list(Icon: OwnComponents["Icon"]) {
  mount({ client: fixtureClient(), provider: { components: { Icon } }, ui: <SessionList /> });
  return row("Firefox on Linux");
}

beforeEach(() => page.viewport(900, 1400));
afterEach(unloadSheets);

const layered = `@layer active-sessions { ${styles} }`;

describe.each([
  ["styles.css", [styles]],
  ["styles.layer.css", [layered]],
  ["a reset before styles.css", [resets["Tailwind 4"]!, styles]],
])("with %s, an icon of the host keeps its own fill and lines:", (_, sheets) => {
  it.each(Object.keys(drawings))("%s", async (kind) => {
    const { draw, look } = drawings[kind]!;
    loadSheets(...sheets);
    await list(iconOf(draw));
    const icons = document.querySelectorAll('svg[data-sessions="tile"]');
    expect(icons.length).toBe(8);
    for (const icon of icons)
      for (const [name, expected] of Object.entries(look)) {
        const { fill, stroke } = getComputedStyle(icon.querySelector(name)!);
        expect([fill, stroke], name).toEqual(expected);
      }
  });
});

it("an icon of a package keeps its own grid, fill and lines beside the props of the kit", async () => {
  await list(OwnIcon);
  const icon = document.querySelector('svg[data-sessions="tile"]')!;
  const { fill, stroke } = getComputedStyle(icon.firstElementChild!);
  expect(icon.getAttribute("viewBox")).toBe("0 0 15 15");
  expect([fill, stroke]).toEqual([getComputedStyle(icon).color, "none"]);
});

it("a picture of the host in place of an icon has the size of the icon, in the tile", async () => {
  const src = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
  await list(({ name, ...props }) => <img {...(props as object)} alt={name} src={src} />);
  const picture = document.querySelector('img[data-sessions="tile"]')!;
  const { width, height } = picture.getBoundingClientRect();
  const inside = width - 2 * Number.parseFloat(getComputedStyle(picture).paddingInlineStart);
  expect([width, height, inside]).toEqual([40, 40, 20]);
});

it("a click on an icon of the host opens the details of the row", async () => {
  await list(iconOf(drawings["filled shapes"]!.draw));
  const [x, y] = centreOf(document.querySelector('[data-sessions="tile"] rect')!);
  const name = button("Chrome on macOS").element();
  expect(document.elementFromPoint(x, y)).toBe(name);
});

function centreOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
