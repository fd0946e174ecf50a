import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type ClientHints, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { android } from "./agents.js";

/** The open details of a phone. */
async function detailsOf(userAgent: string, clientHints?: ClientHints) {
  const [current, other] = fixtureSessions;
  const sessions = [current!, { ...other!, userAgent, clientHints }];
  const { user } = renderKit(<SessionList />, { client: fixtureClient({ sessions }) });
  await user.click(await screen.findByRole("button", { name: "Chrome on Android" }));
  return within(await card("Chrome on Android"));
}

describe("the details of a device", () => {
  it("tell its model as a claim, isolated from what stands beside it", async () => {
    const details = await detailsOf(android("SM-S918B"));
    expect(details.getByText("Model")).toBeVisible();
    expect(details.getByText("“SM-S918B”").localName).toBe("bdi");
  });

  it("tell the model that came in a hint", async () => {
    const details = await detailsOf(android("K", 10), { model: "Pixel 9 Pro" });
    expect(details.getByText("“Pixel 9 Pro”")).toBeVisible();
  });

  it.each(["This device", "Verified device", "Sign out", "Unknown device", "<b>Pixel</b>", "K"])(
    "tell no model that is a word of the screen or none at all: %s",
    async (model) => {
      const details = await detailsOf(android("K", 10), { model });
      expect(details.getByText("System")).toBeVisible();
      expect(details.queryByText("Model")).toBeNull();
    },
  );
});
