import { createRoot } from "react-dom/client";
import MuiButton from "@mui/material/Button";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureSessions } from "../../../src/testing/index.js";
import { muiParts } from "../../../stories/support/muiParts.js";
import { fixtureClient } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";
import { button, mount, row } from "../mount.js";

const phone = "Safari on iPhone";
const show = async (count = 3) => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, count) });
  mount({ client, provider: { components: muiParts } });
  await row(phone);
  return client;
};
const confirm = page.getByRole("group", { name: en.askDevice(phone) });

it("stand in the rows, in the question and in the line above them", async () => {
  await show();
  await button(en.signOutDevice(phone)).click();
  const buttons = [...document.querySelectorAll('[data-sessions="root"] button')];
  const drawnByKit = buttons.filter((each) => !each.className.includes("MuiButton"));
  expect(drawnByKit.map((each) => each.getAttribute("data-sessions"))).toEqual([
    "row-name",
    "row-name",
    "row-name",
  ]);
  expect(document.querySelectorAll('[data-sessions="tile"][data-own]')).toHaveLength(3);
  expect(document.querySelectorAll(".MuiChip-root")).toHaveLength(1);
  expect(document.querySelectorAll("[data-control]")).toHaveLength(0);
});

it("look as in the host’s own page", async () => {
  await show();
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(
    <MuiButton size="small" variant="outlined">
      {en.signOut}
    </MuiButton>,
  );
  await expect.poll(() => place.querySelector("button")).not.toBeNull();
  const look = (element: Element) => {
    const { padding, borderRadius, border, width, color, fontWeight, textTransform } =
      getComputedStyle(element);
    return { padding, borderRadius, border, width, color, fontWeight, textTransform };
  };
  const own = look(place.querySelector("button")!);
  expect(look(button(en.signOutDevice(phone)).element())).toEqual(own);
  root.unmount();
  place.remove();
});

it("keep the focus through question, Escape, answer and the end of the row", async () => {
  await show();
  await button(en.signOutDevice(phone)).click();
  await expect.element(confirm.getByRole("button", { name: en.cancel })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(confirm).not.toBeInTheDocument();
  await expect.element(button(en.signOutDevice(phone))).toHaveFocus();
  await button(en.signOutDevice(phone)).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut(phone))).toBeVisible();
  await expect.element(button("Firefox on Linux")).toHaveFocus();
});

it("say that a request is under way", async () => {
  const client = await show();
  const release = client.hold("revoke");
  await button(en.signOutDevice(phone)).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  const busy = button(en.signingOutDevice(phone));
  await expect.element(busy).toHaveAttribute("aria-disabled", "true");
  await expect.element(busy).toHaveAttribute("data-status", "revoking");
  await expect.element(busy).toHaveFocus();
  release();
  await expect.element(page.getByText(en.deviceSignedOut(phone))).toBeVisible();
});

it("say why a request failed, and try again", async () => {
  const client = await show();
  client.script("revoke", "server");
  await button(en.signOutDevice(phone)).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(button(en.tryAgainDevice(phone))).toHaveFocus();
  await expect.element(page.getByRole("alert")).toHaveTextContent(en.stillSignedIn(phone));
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut(phone))).toBeVisible();
});

it("ask in the host’s dialog for this device, and give the focus back", async () => {
  await show();
  const ask = button(en.signOutDevice("Chrome on macOS"));
  await ask.click();
  const dialog = page.getByRole("alertdialog");
  await expect.element(dialog).toBeVisible();
  expect(document.querySelector("dialog")).toBeNull();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(ask).toHaveFocus();
  await ask.click();
  await dialog.getByRole("button", { name: en.signOutThisDevice }).click();
  await expect.element(page.getByRole("heading", { name: en.signedOut })).toHaveFocus();
});

it("select with the host’s checkboxes, in ranges too, and end what is selected", async () => {
  const client = await show(8);
  await button(en.selectDevices).click();
  const boxes = page.getByRole("checkbox");
  await expect.element(boxes.first()).toHaveFocus();
  await boxes.nth(1).click();
  await boxes.nth(3).click({ modifiers: ["Shift"] });
  await expect.element(page.getByText(en.selectedCount(3))).toBeVisible();
  await expect.poll(() => document.querySelectorAll("[data-selected]").length).toBe(3);
  await button(en.signOutCount(3)).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: en.signOutCount(3) })
    .click();
  await expect.element(page.getByText(saying(en.countSignedOut(3)))).toBeVisible();
  expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(3);
});
