import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionCard } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { showSession, valueOf } from "./showSession.js";
import { en } from "../../support/words.js";

const firefox = fixtureSessions[2]!.userAgent;

/** Returns the line below the device's name. */
const placeOf = (row: HTMLElement) => row.querySelector("p")?.textContent;

// What users asked other kits for, and what those kits got wrong.
describe("where a session is", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])(
    "says this computer instead of %s, as a server on one’s own machine sees it",
    async (ip) => {
      const { row } = await showSession({ ip });
      expect(placeOf(row)).toBe("This computer");
      expect(valueOf(row, en.addressLabel)).toContain(en.addressKinds["this-computer"]);
    },
  );

  it.each([
    ["192.168.178.20", "Local network", en.addressKinds["local-network"]],
    ["fd12::7", "Local network", en.addressKinds["local-network"]],
    ["100.64.3.4", "Shared by a provider", en.addressKinds["carrier-nat"]],
    ["fe80::1%eth0", "Local connection", en.addressKinds["link-local"]],
  ])("says what kind of network %s is in: %s", async (ip, place, kind) => {
    const { row } = await showSession({ ip });
    expect(placeOf(row)).toBe(place);
    expect(valueOf(row, en.addressLabel)).toContain(kind);
    // A network is not a place on a map, so the place stays unknown.
    expect(valueOf(row, "Place")).toBe(en.unknownPlace);
  });

  it("says that the address is not known where there is none", async () => {
    const { row } = await showSession({ ip: "" });
    expect(placeOf(row)).toBe(en.unknownPlace);
    expect(valueOf(row, en.addressLabel)).toBe(en.unknownAddress);
    expect(within(row).queryByRole("button", { name: /IP address/ })).toBeNull();
  });

  it("never takes a browser’s version for an address", async () => {
    const { row } = await showSession({ ip: "Firefox/155.0.0.0" });
    expect(valueOf(row, en.addressLabel)).toBe(en.unknownAddress);
  });

  it("shows the client’s address, not the proxy’s, and says that there was a proxy", async () => {
    const { row } = await showSession({ ip: "203.0.113.9, 10.0.0.1, 198.51.100.3" });
    expect(valueOf(row, en.addressLabel)).toBe("203.0.113.9 example address through a proxy");
    expect(row).not.toHaveTextContent(/10\.0\.0\.1|198\.51/);
  });

  it("says that the address may be from the sign-in only", async () => {
    const { row } = await showSession({});
    expect(row).toHaveTextContent("Some services keep the address from the sign-in only.");
  });

  it("shows the address, also where the place is known", async () => {
    const { row } = await showSession({
      ip: "2001:DB8:0:0::7",
      location: { city: "Springfield", region: "Illinois", countryCode: "US" },
    });
    expect(placeOf(row)).toBe("Springfield, United States");
    expect(valueOf(row, en.addressLabel)).toContain("2001:db8::7");
  });

  it("says city, region and country where the backend knows them, and that they are approximate", async () => {
    const { row } = await showSession({
      location: { city: "Springfield", region: "Illinois", countryCode: "US" },
    });
    expect(valueOf(row, "Place")).toBe("Springfield, Illinois, United States (approximate)");
    expect(row).toHaveTextContent("the place is worked out from its IP address");
  });

  it("never prints () for a missing place", async () => {
    const { row } = await showSession({ ip: "", location: { city: "()", countryCode: "XX" } });
    expect(placeOf(row)).toBe(en.unknownPlace);
    expect(valueOf(row, "Place")).toBe(en.unknownPlace);
    expect(row.textContent).not.toMatch(/\(\s*\)|,\s*,|undefined|XX/);
    cleanup();
    const beside = await showSession({ location: { city: "Berlin, ()", countryCode: "DE" } });
    expect(placeOf(beside.row)).toBe("Germany");
  });

  it("says that the place is unknown in the person’s language, also where the backend says so in English", async () => {
    const { row } = await showSession(
      { ip: "", location: { city: "Unknown", countryName: "Unknown location" } },
      { locale: "de", messages: { unknownPlace: "Unbekannter Ort", placeLabel: "Ort" } },
    );
    expect(placeOf(row)).toBe("Unbekannter Ort");
    expect(valueOf(row, "Ort")).toBe("Unbekannter Ort");
  });

  it("never prints an untranslated ${client_…}, as a place or as a device", async () => {
    const text = "${client_account-console}";
    const location = { city: text, region: text, countryName: text, countryCode: text };
    const { row } = await showSession({ ip: "", location, userAgent: `${firefox} ${text}` });
    expect(placeOf(row)).toBe(en.unknownPlace);
    expect(valueOf(row, "Place")).toBe(en.unknownPlace);
    const [heading] = within(row).getAllByRole("heading");
    expect(heading).toHaveTextContent("Firefox on Linux");
    cleanup();
    render(<SessionCard session={{ ...fixtureSessions[2]!, userAgent: text }} />);
    expect(await screen.findByRole("heading")).toHaveTextContent(/^Unknown device$/);
  });

  it("says the country in the person’s language, with a flag that is never the only sign", async () => {
    const { row } = await showSession(
      { location: { city: "Berlin", countryCode: "DE", countryName: "Germany" } },
      { locale: "ja", showFlags: true },
    );
    expect(placeOf(row)).toBe("🇩🇪Berlin, ドイツ");
    expect(within(row).getByText("🇩🇪")).toHaveAttribute("aria-hidden", "true");
    const name = within(row).getByRole("button", { name: en.signOutDevice("Firefox on Linux") });
    expect(name).toHaveAccessibleDescription(/^Berlin, ドイツ/);
  });

  it("shows no flag unasked", async () => {
    const { row } = await showSession({ location: { countryCode: "DE" } });
    expect(placeOf(row)).toBe("Germany");
  });

  it("shows no flag of a country that there is not", async () => {
    const { row } = await showSession(
      { ip: "", location: { countryCode: "ZZ" } },
      { showFlags: true },
    );
    expect(placeOf(row)).toBe(en.unknownPlace);
  });

  it("prints hostile text as text, without what turns its direction", async () => {
    const { row } = await showSession({
      location: { city: "\u202eThis device\u2066", countryName: "<img src=x onerror=alert(1)>" },
    });
    expect(placeOf(row)).toBe("This device");
    expect(row.querySelector("img")).toBeNull();
  });
});

describe("what the device reported", () => {
  it("stands with its whole versions", async () => {
    const { row } = await showSession({});
    expect(valueOf(row, "Browser")).toBe("Firefox 155.0");
    expect(valueOf(row, "System")).toBe("Linux");
  });
});
