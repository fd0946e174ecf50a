import { expect, it } from "vitest";
import { placeName } from "../../../src/wording/placeName.js";
import { fixtureSession } from "../../../src/testing/index.js";
import { en } from "../../support/words.js";

const local = () => {
  const { location: _, ...session } = fixtureSession({ ip: "192.168.0.7" });
  return session;
};

it.each([
  ["en", "local network", "Local network"],
  ["tr", "iç ağ", "İç ağ"],
  ["el", "τοπικό δίκτυο", "Τοπικό δίκτυο"],
  ["ka", "ადგილობრივი ქსელი", "ადგილობრივი ქსელი"],
  ["ff-Adlm", "𞤢𞤣𞤤", "𞤀𞤣𞤤"],
  ["ja", "ローカルネットワーク", "ローカルネットワーク"],
])(
  "the kind of a network begins with a capital where the script has one: %s",
  (locale, word, shown) => {
    const messages = { ...en, addressKinds: { ...en.addressKinds, "local-network": word } };
    expect(placeName(local(), messages, locale, false)).toBe(shown);
  },
);
