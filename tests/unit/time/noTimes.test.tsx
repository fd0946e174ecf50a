import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SessionList } from "../../../src/index.js";
import { parseSession } from "../../../src/session/parseSession.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const [mac, , firefox] = fixtureSessions as [Session, Session, Session];
type Session = (typeof fixtureSessions)[number];
const show = (row: Session) =>
  renderKit(<SessionList />, { client: fixtureClient({ sessions: [mac, row] }) });

describe.each([
  ["0001-01-01T00:00:00Z", en.unknownTime],
  ["1970-01-01T00:00:00Z", en.unknownTime],
  ["9999-12-31T23:59:59Z", en.never],
  ["+275760-09-13T00:00:00.000Z", en.never],
])("a backend that writes %s where it knows no time", (text, expiry) => {
  it.each([
    ["as a text", (time: string) => time],
    ["as a Date", (time: string) => new Date(time)],
  ])("shows no date of it, and can be ended: %s", async (_, as) => {
    const time = as(text);
    const wrong = { createdAt: time, lastSeen: time, expiresAt: time };
    const row = typeof time === "string" ? parseSession({ ...firefox, ...wrong }) : firefox;
    show(typeof time === "string" ? row : { ...firefox, ...(wrong as Partial<Session>) });
    const found = await card("Firefox on Linux");
    expect(found).not.toHaveTextContent(
      saying(en.active(""), en.signedIn(""), en.expired(""), en.signsOut("")),
    );
    expect(found).not.toHaveTextContent(/\d{4}/);
    expect(
      within(found).getByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    ).toBeEnabled();
    await userEvent.click(within(found).getByRole("button", { name: "Firefox on Linux" }));
    const fact = within(found).getByText(en.signsOutLabel).parentElement;
    expect(fact).toHaveTextContent(`${en.signsOutLabel}${expiry}`);
    expect(found).not.toHaveTextContent(/1970|9999|275760|Jan 1/);
  });
});

it("a device of which nobody knows the last use is not among those not used for 30 days", async () => {
  const { user } = renderKit(<SessionList />, {
    client: fixtureClient({
      sessions: [mac, { ...firefox, lastSeen: new Date(0) }, ...fixtureSessions.slice(5, 7)],
    }),
  });
  await card("Firefox on Linux");
  await user.click(screen.getByRole("button", { name: en.selectDevices }));
  await user.selectOptions(screen.getByRole("combobox"), "30");
  expect(screen.getByText(en.selectedCount(1))).toBeVisible();
});
