import { render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionCard } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient } from "../../renderKit.js";
import { showSession, valueOf } from "./showSession.js";
import { en, saying } from "../../support/words.js";

const ip = "203.0.113.77";
const hide = { hideAddresses: true };
const markup = () => document.documentElement.outerHTML;

describe("an address on a screen that others see", () => {
  it("stands nowhere until Show, and nowhere again after Hide", async () => {
    const { user, row } = await showSession({ ip }, hide);
    expect(valueOf(row, en.addressLabel)).toBe(en.hidden);
    expect(markup()).not.toContain(ip);
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }),
    );
    expect(valueOf(row, en.addressLabel)).toContain(ip);
    expect(
      within(row).getByRole("button", { name: en.actionOn(en.hide, en.addressLabel) }),
    ).toHaveFocus();
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.hide, en.addressLabel) }),
    );
    expect(valueOf(row, en.addressLabel)).toBe(en.hidden);
    expect(markup()).not.toContain(ip);
  });

  it("is said to be hidden where the place is unknown", async () => {
    const { row } = await showSession({ ip }, hide);
    expect(row.querySelector("p")).toHaveTextContent(saying(en.hidden));
  });

  it("is not said to be hidden where there is none", async () => {
    const { row } = await showSession({ ip: "" }, hide);
    expect(row.querySelector("p")).toHaveTextContent(saying(en.unknownPlace));
  });

  it("is shown without asking where the host does not hide it, and on a card of its own", async () => {
    const { row } = await showSession({ ip });
    expect(valueOf(row, en.addressLabel)).toContain(ip);
    expect(within(row).queryByRole("button", { name: /Show|Hide/ })).toBeNull();
    render(<SessionCard session={{ ...fixtureSessions[6]!, ip: "203.0.113.88" }} />);
    await screen.findByText("203.0.113.88");
  });

  it("shows one row’s only", async () => {
    const { user, row } = await showSession({ ip }, hide);
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }),
    );
    expect(row).toHaveTextContent(ip);
    await user.click(screen.getByRole("button", { name: "Chrome on macOS" }));
    expect(valueOf(await card("Chrome on macOS"), en.addressLabel)).toBe(en.hidden);
    expect(markup()).not.toContain(fixtureSessions[0]!.ip);
  });

  it("stays shown when the details close and open again, for this visit", async () => {
    const { user, row, open } = await showSession({ ip }, hide);
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }),
    );
    await open();
    expect(valueOf(await open(), en.addressLabel)).toContain(ip);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect(document.cookie).toBe("");
  });

  it("is hidden again for an account that comes back", async () => {
    const { user, row, change, open } = await showSession({ ip }, { ...hide, account: "ada" });
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }),
    );
    const other = fixtureClient({ sessions: fixtureSessions.slice(0, 1), scope: "other" });
    change({ account: "eve", client: other });
    await screen.findByText(en.nowhereElse);
    change({ account: "ada" });
    await waitFor(async () => expect(valueOf(await open(), en.addressLabel)).toBe(en.hidden));
    expect(markup()).not.toContain(ip);
  });

  it("is hidden again when the host stops hiding, and starts once more", async () => {
    const { user, row, change } = await showSession({ ip }, hide);
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }),
    );
    change({ hideAddresses: false });
    expect(valueOf(row, en.addressLabel)).toContain(ip);
    change({ hideAddresses: true });
    expect(valueOf(row, en.addressLabel)).toBe(en.hidden);
    expect(markup()).not.toContain(ip);
  });
});
