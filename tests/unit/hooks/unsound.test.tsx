import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Session, SessionCard, SessionList, type SessionsClient } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

/** Wrong fields that a client without types puts into a row, as JSON. */
const wrong: [string, string][] = [
  ["no address", '{ "ip": null }'],
  ["a number as address", '{ "ip": 3405803777 }'],
  ["no agent", '{ "userAgent": null }'],
  ["no place", '{ "location": null }'],
  ["a text as place", '{ "location": "Berlin" }'],
  ["a number as city", '{ "location": { "city": 7, "countryCode": 49 } }'],
  ["an object as region", '{ "location": { "region": { "en": "Bavaria" }, "countryName": null } }'],
  ["hints that are none", '{ "clientHints": null }'],
];

const firefox = fixtureSessions[2]!;
const rowWith = (json: string): Session => ({ ...firefox, ...JSON.parse(json) });

describe("a row in which a field is of another type", () => {
  it.each(wrong)("is listed with the others: %s", async (_, json) => {
    const own: SessionsClient = {
      ...fixtureClient(),
      list: async () => ({ sessions: [fixtureSessions[0]!, rowWith(json)] }),
    };
    const { user } = renderKit(<SessionList />, { client: own });
    expect(await screen.findByText("Chrome on macOS")).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    for (const name of screen.getAllByRole("button", { expanded: false })) await user.click(name);
    expect(screen.getAllByText(en.addressLabel)).toHaveLength(2);
  });

  it.each(wrong)("is a card of its own: %s", async (_, json) => {
    render(<SessionCard session={rowWith(json)} />);
    expect(await screen.findByRole("heading")).toBeVisible();
  });
});
