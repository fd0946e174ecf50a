import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { en, type Messages, SessionList, SessionsError } from "../../../src/index.js";
import { reasonFor } from "../../../src/wording/errorReason.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";

const strange = ["quota-exceeded", "constructor", "__proto__", "toString", "", "418"];
const still = "Firefox on Linux is still signed in. Something went wrong.";

describe("an error's code that this version does not know", () => {
  it.each(strange)("has a sentence, on the row and read aloud: %j", async (code) => {
    const fail = new SessionsError(code);
    const { user } = renderKit(<SessionList />, { client: fixtureClient({ fail }) });
    await signOut(user, "Firefox on Linux");
    await waitFor(async () => expect(await card("Firefox on Linux")).toHaveTextContent(still));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(still));
  });

  it.each(strange)("has a sentence where the list fails so: %j", async (code) => {
    renderKit(<SessionList />, { client: fixtureClient({ failList: new SessionsError(code) }) });
    const text = await screen.findByText(/This says nothing about who is signed in/);
    expect(text).toHaveTextContent(/^Something went wrong\. This says/);
  });

  it.each(["forbidden", "rejected", "quota"])(
    "or another code than rate-limited says nothing about too many tries: %s",
    async (code) => {
      const fail = new SessionsError(code, "", { retryAfterMs: 120_000 });
      const { user } = renderKit(<SessionList />, { client: fixtureClient({ fail }) });
      await signOut(user, "Firefox on Linux");
      const reason = code === "quota" ? en.unknownReason : en.reasons[code as "forbidden"];
      const text = `${en.stillSignedIn("Firefox on Linux")} ${reason}`;
      await waitFor(async () => expect(await card("Firefox on Linux")).toHaveTextContent(text));
      await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(text));
    },
  );

  it("of several is told with the others", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("revoke", ...Array.from({ length: 7 }, () => new SessionsError("quota")));
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        /still signed in\. Something went wrong\.$/,
      ),
    );
  });

  it("may have been carried out: the list decides", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionList />, {
      client: {
        ...client,
        revoke: async (id) => {
          await client.revoke(id);
          throw new SessionsError("accepted-later");
        },
      },
    });
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  });
});

describe("words of a host", () => {
  const old = { reasons: { forbidden: "Nein." } } as unknown as Partial<Messages>;

  it("that lack a newer code fall back to the general sentence, and keep their own", () => {
    const messages = { ...en, ...old, unknownReason: "Es ging nicht." };
    expect(reasonFor(new SessionsError("forbidden"), messages)).toBe("Nein.");
    expect(reasonFor(new SessionsError("server"), messages)).toBe("Es ging nicht.");
    const elsewhere = new SessionsError("forbidden", "", { reason: "redirected" });
    expect(reasonFor(elsewhere, messages)).toBe("Nein.");
    expect(reasonFor(null, messages)).toBe("Es ging nicht.");
  });

  it("that lack a reason have the English one", async () => {
    const { user } = renderKit(<SessionList />, {
      client: fixtureClient({ fail: "rejected" }),
      messages: old,
    });
    await signOut(user, "Firefox on Linux");
    const refused = "Firefox on Linux is still signed in. The service refused.";
    await waitFor(async () => expect(await card("Firefox on Linux")).toHaveTextContent(refused));
  });
});

it("says of what cannot be sent that it was not sent, and not that the service refused", () => {
  const error = new SessionsError("rejected", "", { reason: "unsendable" });
  expect(reasonFor(error, en)).toBe(en.reasons.unsendable);
});
