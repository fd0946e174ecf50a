import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Session, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const [current, other] = fixtureSessions as readonly [Session, Session];
const described: Session = {
  ...other,
  userAgent: "",
  device: { browser: "Chrome Mobile", browserVersion: "142.0.0", system: "Android", model: "K9" },
};

function show(...sessions: readonly Session[]) {
  return renderKit(<SessionList />, {
    client: fixtureClient({ sessions: [current, ...sessions] }),
  });
}

describe("a row without a user agent", () => {
  it("shows the device as the backend describes it, and no user agent that is none", async () => {
    const { user } = show(described);
    await user.click(await screen.findByRole("button", { name: "Chrome on Android" }));
    const details = within(await card("Chrome on Android"));
    expect(details.getByText("Chrome 142")).toBeVisible();
    expect(details.getByText("“K9”")).toBeVisible();
    expect(details.queryByText(en.reportedLabel)).toBeNull();
  });

  it("shows in its details how and where the person signed in, as one clean line each", async () => {
    const { user } = show({
      ...described,
      signInMethod: "Pass\u202Ekey",
      application: "Shop",
      organization: "x".repeat(5_000),
    });
    await user.click(await screen.findByRole("button", { name: "Chrome on Android" }));
    const details = within(await card("Chrome on Android"));
    const labels = [en.signInMethodLabel, en.applicationLabel, en.organizationLabel];
    for (const label of labels) expect(details.getByText(label)).toBeVisible();
    expect(details.getByText("Pass key").localName).toBe("bdi");
    expect(details.getByText("Shop")).toBeVisible();
    expect(details.getByText(/^x+…$/).textContent).toHaveLength(100);
  });

  it("says in its details, as in its row, that this device is active now", async () => {
    const lastSeen = new Date(Number.NaN);
    const { user } = renderKit(<SessionList />, {
      client: fixtureClient({
        sessions: [
          { ...current, lastSeen },
          { ...other, lastSeen },
        ],
      }),
    });
    for (const [name, text] of [
      ["Chrome on macOS", en.activeNow],
      ["Safari on iPhone", en.unknownTime],
    ] as const) {
      await user.click(await screen.findByRole("button", { name }));
      const label = await within(await card(name)).findByText(en.lastActiveLabel);
      expect(label.parentElement).toHaveTextContent(`${en.lastActiveLabel}${text}`);
    }
  });

  it("has none of these facts when the backend does not tell them", async () => {
    const { user } = show(described);
    await user.click(await screen.findByRole("button", { name: "Chrome on Android" }));
    const details = within(await card("Chrome on Android"));
    const labels = [en.signInMethodLabel, en.applicationLabel, en.organizationLabel];
    for (const label of labels) expect(details.queryByText(label)).toBeNull();
  });
});

describe("a session that somebody else uses in the person's place", () => {
  it("says so in its row, and stands beside the person's own equal one", async () => {
    show(described, { ...described, sessionId: "support", impersonator: "Support" });
    const notes = await screen.findAllByText(/./, { selector: "[data-sessions=message] *" });
    expect(notes[0]!.closest("[data-sessions=message]")).toHaveTextContent(
      en.impersonated("Support"),
    );
    expect(document.querySelectorAll("[data-sessions=message]")).toHaveLength(1);
    expect(document.querySelectorAll("[data-sessions=row]")).toHaveLength(3);
  });

  it("says so as well when its name is nothing to see", async () => {
    show({ ...described, impersonator: "\u200B" });
    const row = await card("Chrome on Android");
    expect(row).toHaveTextContent(en.impersonated("?"));
  });
});

describe("how long a session may still be accepted", () => {
  it("is told by the client, and the host's own value wins", async () => {
    const first = { ...fixtureClient({ sessions: [current, other] }), propagationDelay: 60_000 };
    const { user, unmount } = renderKit(<SessionList />, { client: first });
    await signOut(user, "Safari on iPhone");
    expect(
      await screen.findByText(en.mayKeepAccess("1 minute", 1), { exact: false }),
    ).toBeVisible();
    unmount();
    const second = { ...fixtureClient({ sessions: [current, other] }), propagationDelay: 60_000 };
    const kit = renderKit(<SessionList />, { client: second, propagationDelay: 300_000 });
    await signOut(kit.user, "Safari on iPhone");
    expect(
      await screen.findByText(en.mayKeepAccess("5 minutes", 1), { exact: false }),
    ).toBeVisible();
  });

  it.each([Infinity, Number.NaN, -60_000, 0])(
    "is not told when it is no duration: %s",
    async (propagationDelay) => {
      const client = fixtureClient({ sessions: [current, other] });
      const { user } = renderKit(<SessionList />, { client, propagationDelay });
      await signOut(user, "Safari on iPhone");
      const told = await screen.findByText(en.deviceSignedOut("Safari on iPhone"), {
        exact: false,
      });
      expect(told).not.toHaveTextContent(/may keep access/);
    },
  );
});
