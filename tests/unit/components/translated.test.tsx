import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SessionCard, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";

const client = fixtureClient();
const cardIn = (city: string, showFlags: boolean) => (
  <SessionsProvider client={client} locale="en" showFlags={showFlags}>
    <SessionCard session={{ ...fixtureSessions[1]!, location: { city, countryCode: "DE" } }} />
  </SessionsProvider>
);

it.each([
  ["another place", false],
  ["another place with a flag", true],
])("a place that a page translator has replaced gives way to %s", async (_, showFlags) => {
  const { rerender } = render(cardIn("Munich", false));
  const place = await screen.findByText(/^Munich/);
  const translated = document.createElement("font");
  translated.textContent = "München";
  place.replaceChildren(translated);
  rerender(cardIn("Hamburg", showFlags));
  expect(place).toBeInTheDocument();
  expect(place).toHaveTextContent(/Hamburg, Germany$/);
  expect(place).not.toHaveTextContent("München");
});
