import { expect } from "vitest";

const controls = () =>
  [...document.querySelectorAll<HTMLElement>("button, input, select, [role=button]")].filter(
    (control) => control.style.visibility !== "hidden",
  );

const isOff = (control: HTMLElement) => control.getAttribute("aria-disabled") === "true";

/**
 * Returns the names of all controls in the order of the Tab key. A control that is disabled at present has
 * "(off)".
 */
export function inventory(): string[] {
  return controls().map((control) => {
    const text = control.closest("label")?.textContent ?? control.textContent;
    const name = control.ariaLabel ?? text;
    return isOff(control) ? `${name} (off)` : (name ?? "");
  });
}

/**
 * Checks that each id in an attribute belongs to exactly one element, and that each toggle's `aria-expanded`
 * is true exactly while its details are shown.
 */
export function expectSoundReferences(): void {
  const attributes = ["aria-controls", "aria-describedby", "aria-labelledby", "for"];
  for (const attribute of attributes) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute)!.split(" ")) {
        const named = document.querySelectorAll(`[id="${CSS.escape(id)}"]`);
        expect(named.length, `${attribute} of ${element.outerHTML.slice(0, 200)}`).toBe(1);
      }
    }
  }
  for (const toggle of document.querySelectorAll("[aria-expanded]")) {
    const row = toggle.closest("[data-sessions=row]");
    const id = toggle.getAttribute("aria-controls");
    // A toggle controls the details of its own row. The details exist exactly while `aria-expanded` is true.
    const opened = row?.querySelector("[data-sessions=details]") ?? null;
    expect(toggle.getAttribute("aria-expanded")).toBe(String(opened !== null));
    expect(id === null ? null : document.getElementById(id)).toBe(opened);
  }
  for (const row of document.querySelectorAll('[data-sessions="row"]')) {
    for (const described of row.querySelectorAll("[aria-describedby]")) {
      for (const id of described.getAttribute("aria-describedby")!.split(" ")) {
        expect(row.contains(document.getElementById(id)), described.outerHTML).toBe(true);
      }
    }
  }
}

/** Describes all controls, and the checkbox states that only scripts can read. */
export function shown(): string {
  const ticks = [...document.querySelectorAll("input")].map(
    ({ checked, indeterminate }) => `${checked} ${indeterminate}`,
  );
  const picked = [...document.querySelectorAll("select")].map(({ value }) => value);
  const dialogs = document.querySelectorAll('dialog, [role="group"], [role="region"]');
  return [...inventory(), ...ticks, ...picked, dialogs.length].join("\n");
}

export const disabledControls = () => controls().filter(isOff);
