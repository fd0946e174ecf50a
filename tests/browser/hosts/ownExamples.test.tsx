import * as Radix from "@radix-ui/react-dialog";
import { forwardRef } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { OwnComponents, OwnPartProps } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { OwnCheckbox } from "../../../stories/support/own/OwnCheckbox.js";
import { ownDialog } from "../../../stories/support/own/OwnDialog.js";
import { OwnLooks } from "../../../stories/support/own/OwnLooks.js";
import { fixtureClient } from "../../renderKit.js";
import { en } from "../../support/words.js";
import { button, mount, row } from "../mount.js";

const others = fixtureSessions.length - 1;

async function show(components: OwnComponents) {
  const client = fixtureClient();
  mount({ client, provider: { components } });
  await row("Firefox on Linux");
  return client;
}

describe("a checkbox of the host that is a button", () => {
  const all = page.getByRole("checkbox", { name: en.selectAll(others) });
  const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
  const start = async () => {
    const client = await show({ Checkbox: OwnCheckbox });
    await button(en.selectDevices).click();
    await expect.element(all).toHaveFocus();
    return client;
  };

  it("selects a range by a click with Shift", async () => {
    await start();
    await box("Safari on iPhone").click();
    await box("Chrome on Android").click({ modifiers: ["Shift"] });
    await expect.element(page.getByText(en.selectedCount(4))).toBeVisible();
    await expect.element(box("Edge on Windows")).toBeChecked();
  });

  it("selects a range by Space with Shift", async () => {
    await start();
    (box("Safari on iPhone").element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    (box("Edge on Windows").element() as HTMLElement).focus();
    await userEvent.keyboard("{Shift>} {/Shift}");
    await expect.element(page.getByText(en.selectedCount(3))).toBeVisible();
  });

  it("selects all, and is mixed while some rows are selected", async () => {
    await start();
    await all.click();
    await expect.element(page.getByText(en.selectedCount(others))).toBeVisible();
    await expect.element(all).toBeChecked();
    await box("Safari on iPhone").click();
    await expect.element(all).toHaveAttribute("aria-checked", "mixed");
  });

  it("stands at the height of its label", async () => {
    await start();
    const middle = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const ofAll = all.element();
    expect(middle(ofAll)).toBeCloseTo(middle(ofAll.nextElementSibling!), 0);
  });

  it("does not change while a batch is in progress", async () => {
    const client = await start();
    client.hold("revoke");
    await box("Safari on iPhone").click();
    await button(en.signOutCount(1)).click();
    await page.getByRole("dialog").getByRole("button").nth(1).click();
    await expect.element(box("Edge on Windows")).toHaveAttribute("aria-disabled", "true");
    // Do not use the locator's `click()`, because it waits until the element is no longer aria-disabled.
    for (const each of [box("Edge on Windows"), all]) (each.element() as HTMLElement).click();
    await expect.element(box("Edge on Windows")).not.toBeChecked();
    await expect.element(all).toHaveAttribute("aria-checked", "mixed");
  });
});

/** As the alert dialog of Radix does without a cancel button of its own: it puts the focus nowhere. */
const Unfocused = forwardRef<HTMLDivElement, OwnPartProps<"Dialog">>(function Unfocused(
  { onCancel, children },
  ref,
) {
  return (
    <Radix.Root open onOpenChange={(isOpen) => isOpen || onCancel()}>
      <Radix.Portal>
        <Radix.Content
          ref={ref}
          role="alertdialog"
          onOpenAutoFocus={(event) => event.preventDefault()}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
});

describe.each([
  ["of Radix", ownDialog],
  ["that puts the focus nowhere", { ...ownDialog, Dialog: Unfocused }],
])("a dialog %s", (_, components) => {
  const dialog = page.getByRole("alertdialog", { name: en.askOthers(others) });

  it("has the focus on Cancel, and gives it back after Escape", async () => {
    await show(components);
    await button(en.signOutOthers).click();
    await expect.element(dialog).toHaveAccessibleDescription(/.+/);
    await expect.element(button(en.cancel)).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button(en.signOutOthers)).toHaveFocus();
  });

  it("ends what it says", async () => {
    const client = await show(components);
    await button(en.signOutOthers).click();
    await dialog.getByRole("button", { name: en.signOutCount(others) }).click();
    await expect.poll(() => client.sessions().length).toBe(1);
    await expect.element(page.getByRole("heading", { name: en.title })).toHaveFocus();
  });
});

it("a button of the host keeps its width and the focus while its request is in flight", async () => {
  const client = fixtureClient();
  client.hold("revoke");
  mount({ client, ui: <OwnLooks client={client} /> });
  const name = "Firefox on Linux";
  const rest = button(en.signOutDevice(name));
  await expect.element(rest).toBeVisible();
  const { width } = rest.element().getBoundingClientRect();
  await rest.click();
  await page.getByRole("group").getByRole("button").nth(1).click();
  const busy = button(en.signingOutDevice(name));
  await expect.element(busy).toHaveFocus();
  const label = busy.element().querySelector("span span")!;
  expect(label.getBoundingClientRect().width).toBeLessThanOrEqual(width);
  expect(busy.element().querySelector("[style*=grid]")!.clientWidth).toBe(
    document.querySelector('[data-sessions="revoke"] [style*=grid]')!.clientWidth,
  );
});
