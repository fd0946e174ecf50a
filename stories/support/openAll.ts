import { userEvent, within } from "storybook/test";

/** Waits for the list, opens the details of each row, and returns the rows. */
export async function openAll(canvas: HTMLElement): Promise<HTMLElement[]> {
  await within(canvas).findAllByRole("listitem", {}, { timeout: 5_000 });
  const rows = [...canvas.querySelectorAll<HTMLElement>('li[data-sessions="row"]')];
  for (const row of rows) {
    await userEvent.click(row.querySelector<HTMLElement>("[aria-expanded=false]")!);
  }
  return rows;
}
