import { expect, userEvent, waitFor, within } from "storybook/test";
import { en } from "../../src/index.js";

/** The row of a device, once it is there. */
export async function row(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const heading = await within(canvas).findByRole(
    "heading",
    { name: new RegExp(`^${name}`) },
    { timeout: 5_000 },
  );
  return heading.closest("li")!;
}

/** Presses a row's Sign out; the question stands in the row, or in the dialog for this device. */
export async function askToSignOut(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const found = await row(canvas, name);
  await userEvent.click(within(found).getByRole("button", { name: en.signOutDevice(name) }));
  return found;
}

/** Presses Sign out and says yes. */
export async function signOut(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const found = await askToSignOut(canvas, name);
  const strip = await within(found).findByRole("group");
  await userEvent.click(within(strip).getByRole("button", { name: en.signOutDevice(name) }));
  return found;
}

/** Presses a button by its name, once it is there. */
export async function press(canvas: HTMLElement, name: string): Promise<void> {
  await userEvent.click(await within(canvas).findByRole("button", { name }, { timeout: 5_000 }));
}

/** The network is back, so the list is asked for again. */
export function reconnect(): void {
  window.dispatchEvent(new Event("offline"));
  window.dispatchEvent(new Event("online"));
}

/** Waits until an element says something. */
export async function says(element: HTMLElement, text: string | RegExp): Promise<void> {
  await waitFor(() => expect(element).toHaveTextContent(text), { timeout: 5_000 });
}
