import { afterEach, describe, expect, it, vi } from "vitest";
import { checkOptions, factors, type Options } from "./checkOptions.js";
import { pairs } from "./pairs.js";

afterEach(() => {
  vi.restoreAllMocks();
  window.dispatchEvent(new Event("online"));
});

const title = (row: Options) =>
  Object.entries(row)
    .map(([option, value]) => `${option} ${typeof value === "function" ? value.name : value}`)
    .join(", ");
const named = (rows: readonly Options[]) => rows.map((row) => [title(row), row] as const);

/** Without the values that hide the effect of the other options: the user is online and confirms. */
const meant = { ...factors, confirm: ["the kit", "yes"], network: ["online"] } as const;

describe("what is asked, sent and said, whatever the options are together", () => {
  it.each(named(pairs(factors)))("all: %s", (_, row) => checkOptions(row));

  it.each(named(pairs(meant)))("meant, and online: %s", (_, row) => checkOptions(row));
});

const plain: Options = {
  act: "one",
  confirm: "yes",
  reauthenticate: "yes",
  requireReauthentication: true,
  network: "online",
  backend: "ends",
  hideAddresses: false,
  propagationDelay: undefined,
  calls: "all",
  highlight: undefined,
  initialCount: undefined,
  host: factors.host[0],
};

it.each(factors.act)("how long access may be kept is said of other devices only: %s", (act) =>
  checkOptions({ ...plain, act, propagationDelay: 60_000 }),
);

describe.each(factors.act)("proof first, of %s", (act) => {
  it("nobody is asked for a password while offline", () =>
    checkOptions({ ...plain, act, network: "offline" }));

  it("a proof is not asked for twice, also where the backend wants one as well", () =>
    checkOptions({ ...plain, act, backend: "always challenges" }));

  it("nor where the host's own question was answered with no", () =>
    checkOptions({ ...plain, act, confirm: "no" }));

  it("a question of the host's that breaks is no consent, and nobody proves anything", () =>
    checkOptions({ ...plain, act, confirm: "breaks" }));

  it("without a way to prove, the backend decides", () =>
    checkOptions({ ...plain, act, reauthenticate: "none", backend: "challenges once" }));

  it("a proof that breaks is none", () =>
    checkOptions({ ...plain, act, reauthenticate: "breaks" }));
});

it("each value of an option meets each value of every other one", () => {
  const rows = pairs({ a: [1, 2, 3], b: [true, false], c: ["x", "y"] });
  expect(rows.length).toBeLessThan(12);
  for (const a of [1, 2, 3]) {
    for (const b of [true, false])
      expect(rows.some((row) => row.a === a && row.b === b)).toBe(true);
  }
});
