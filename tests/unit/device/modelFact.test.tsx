import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type ClientHints, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { android, chrome, iphone } from "./agents.js";

/** Opens the details of a device and returns them. */
async function detailsOf(userAgent: string, clientHints?: ClientHints, name = "Chrome on Android") {
  const [current, other] = fixtureSessions;
  const sessions = [current!, { ...other!, userAgent, clientHints }];
  const { user } = renderKit(<SessionList />, { client: fixtureClient({ sessions }) });
  await user.click(await screen.findByRole("button", { name }));
  return within(await card(name));
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

  it.each([
    [iphone("Version/26.1 Mobile/15E148 Safari/604.1"), "Safari on iPhone", "iPhone"],
    [
      iphone("Version/17.5 Mobile/15E148 Safari/604.1").replaceAll("iPhone", "iPad"),
      "Safari on iPad",
      "iPad",
    ],
    [
      chrome("X11; Linux x86_64; Quest 3").replace("Chrome", "OculusBrowser/32.0 Chrome"),
      "Oculus Browser on Meta Quest 3",
      "Quest 3",
    ],
    [
      chrome("Windows NT 10.0; Win64; x64; Xbox; Xbox Series X", " Edg/130.0"),
      "Edge on Xbox Series X",
      "Xbox Series X",
    ],
  ])("call what is known by its model as the name does: %s", async (userAgent, name, model) => {
    const details = await detailsOf(userAgent, undefined, name);
    // A console's model is also its system, so the details show the text twice.
    expect(details.getAllByText(model)[0]).toBeVisible();
    expect(details.queryByText(`“${model}”`)).toBeNull();
  });

  it("quote a model that a phone only claims, whatever it calls itself", async () => {
    const details = await detailsOf(android("iPhone"));
    expect(details.getByText("“iPhone”")).toBeVisible();
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
