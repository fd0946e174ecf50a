import { expect, userEvent, waitFor, within } from "storybook/test";
import { en } from "../../src/index.js";

/** Waits for the row of a device, and returns it. */
export async function row(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const heading = await within(canvas).findByRole(
    "heading",
    { name: new RegExp(`^${name}`) },
    { timeout: 5_000 },
  );
  return heading.closest("li")!;
}

/** Presses Sign out in a row. The question then opens in the row, or in a dialog for this device. */
export async function askToSignOut(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const found = await row(canvas, name);
  await userEvent.click(within(found).getByRole("button", { name: en.signOutDevice(name) }));
  return found;
}

/** Presses Sign out and confirms. */
export async function signOut(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const found = await askToSignOut(canvas, name);
  const strip = await within(found).findByRole("group");
  await userEvent.click(within(strip).getByRole("button", { name: en.signOutDevice(name) }));
  return found;
}

/** Waits for a button with this name, and presses it. */
export async function press(canvas: HTMLElement, name: string): Promise<void> {
  await userEvent.click(await within(canvas).findByRole("button", { name }, { timeout: 5_000 }));
}

/** Sets the page online again, so that the kit fetches the list. */
export function reconnect(): void {
  window.dispatchEvent(new Event("offline"));
  window.dispatchEvent(new Event("online"));
}

/** Waits until an element contains a text. */
export async function says(element: HTMLElement, text: string | RegExp): Promise<void> {
  await waitFor(() => expect(element).toHaveTextContent(text), { timeout: 5_000 });
}
