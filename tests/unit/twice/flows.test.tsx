import { fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { en, RevokeAllButton, type RevocationTarget, SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { pass, pressButton, sayNo, sayYes, targets } from "../hand.js";
import { createScene, pressIn, type Scene } from "./scene.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "clipboard");
});

type Act = () => unknown;
interface Flow {
  /** Runs once, before the rounds. */
  before?(scene: Scene): Promise<unknown>;
  /** Runs before each round. What it does removes no earlier announcement. */
  prepare?(scene: Scene): Promise<unknown>;
  /** The acts of each round. After each act, `milliseconds` pass. */
  acts(scene: Scene): Act[];
  milliseconds?: number;
  /**
   * Whether each round uses the same rows. Otherwise all other devices have signed in again before each
   * round.
   */
  isSame?: boolean;
  /** Whether the first act removes the earlier announcement already in the first round. */
  isQuietFirst?: boolean;
}

const fast = ["one", "selected", "others", "all"] as const;
const firefox = "Firefox on Linux";
const again = en.tryAgainDevice(firefox);
const open = (target: RevocationTarget) => targets[target].open;
const wanted = "reauthentication-required" as const;
/** Holds back the responses to the next revokes. The last act releases them. */
const held = ({ client }: Scene, ...acts: Act[]): Act[] => {
  const [first, ...rest] = acts;
  let release: () => void = () => undefined;
  const hold = () => {
    release = client.hold("revoke");
    return first?.();
  };
  return [hold, ...rest, () => release()];
};
/** Presses the bar's Cancel, so that the next round finds Select again. */
const leave = () => pressIn('[data-sessions="action-bar"]', en.cancel)();
const proofs: ((isProven: boolean) => void)[] = [];

const flows: Record<string, Flow> = {
  ...Object.fromEntries(
    (["this-device", ...fast] as const).map((target): [string, Flow] => [
      `a question is opened and taken back: ${target}`,
      {
        acts: () => [open(target), sayNo, ...(target === "selected" ? [leave] : [])],
      },
    ]),
  ),
  ...Object.fromEntries(
    (["one", "selected", "others"] as const).map((target): [string, Flow] => [
      `it takes longer than usual: ${target}`,
      { acts: (scene) => held(scene, open(target), sayYes), milliseconds: 12_000 },
    ]),
  ),
  ...Object.fromEntries(
    fast.map((target): [string, Flow] => [
      `one is refused: ${target}`,
      {
        acts: ({ client }) => [
          open(target),
          () => {
            client.script("revoke", "forbidden");
            return sayYes();
          },
          ...(target === "selected" ? [leave] : []),
        ],
      },
    ]),
  ),
  "the same row is tried again, takes long, and is refused": {
    async before({ client }) {
      client.script("revoke", "forbidden");
      await open("one")();
      await sayYes();
      await pass(1_000);
    },
    acts: (scene) =>
      held(scene, () => {
        scene.client.script("revoke", "forbidden");
        return pressButton(again);
      }),
    milliseconds: 12_000,
    isSame: true,
    isQuietFirst: true,
  },
  "this device is tried again, takes long, and is refused": {
    async before({ client }) {
      client.script("signOut", "forbidden");
      await open("this-device")();
      await sayYes();
      await pass(1_000);
    },
    acts: ({ client }) => {
      let release: Act = () => undefined;
      return [
        () => {
          client.script("signOut", "forbidden");
          release = client.hold("signOut");
          return pressButton(en.tryAgainDevice("Chrome on macOS"));
        },
        () => release(),
      ];
    },
    milliseconds: 12_000,
    isSame: true,
    isQuietFirst: true,
  },
  "too many tries, and one more after the wait": {
    acts: ({ client }) => [
      open("one"),
      () => {
        client.script("revoke", new SessionsError("rate-limited", "", { retryAfterMs: 5_000 }));
        return sayYes();
      },
      () => pressButton(again),
    ],
    milliseconds: 8_000,
  },
  "nobody knows what became of it, and the list is asked again": {
    acts: ({ client }) => [
      open("one"),
      () => {
        client.script("revoke", "lost");
        client.script("list", "forbidden");
        return sayYes();
      },
      () => pressButton(en.checkAgainDevice(firefox)),
    ],
  },
  ...Object.fromEntries(
    [true, false].map((isProven): [string, Flow] => [
      `a proof is ${isProven ? "given" : "refused"}`,
      {
        acts: ({ client }) => [
          open("one"),
          () => {
            client.script("revoke", wanted);
            return sayYes();
          },
          () => proofs.splice(0).forEach((proof) => proof(isProven)),
        ],
      },
    ]),
  ),
  "a proof is turned away in the row": {
    acts: ({ client }) => [
      open("one"),
      () => {
        client.script("revoke", wanted);
        return sayYes();
      },
      () => pressButton(en.cancelDevice(firefox)),
    ],
  },
  "nothing is sent while offline, and it is tried again": {
    acts: ({ setOnline }) => [
      open("one"),
      async () => {
        await setOnline(false);
        await sayYes();
      },
      () => setOnline(true),
      () => pressButton(again),
    ],
  },
  "several are signed out in two halves, each of which takes long": {
    acts: ({ client }) => {
      let release: Act = () => undefined;
      return [
        open("others"),
        () => {
          release = client.hold("revoke");
          return sayYes();
        },
        () => {
          release();
          release = client.hold("revoke");
        },
        () => release(),
      ];
    },
    milliseconds: 12_000,
  },
  "several are stopped": {
    acts: (scene) => held(scene, open("others"), sayYes, () => pressButton(en.stop)),
  },
  "Select is left by Escape": {
    acts: () => [
      () => pressButton(en.selectDevices),
      () => pressIn("[data-selecting]", firefox)(),
      () => fireEvent.keyDown(document.activeElement!, { key: "Escape" }),
    ],
  },
  "the guide leads through a sign-out that takes long": {
    async prepare() {
      await pressButton(firefox);
      await pressButton(en.notYouDevice(firefox));
    },
    acts: (scene) =>
      held(scene, pressIn('[data-sessions="guide"]', en.signOutDevice(firefox))).concat(
        pressIn('[data-sessions="guide"]', en.close),
      ),
    milliseconds: 12_000,
  },
  "a step of the host's is done": {
    before: () => pressButton(en.notYouList),
    acts: () => [pressIn('[data-sessions="guide"]', en.changePassword)],
    isSame: true,
  },
  "details are opened and closed": {
    acts: () => [() => pressButton(firefox), () => pressButton(firefox)],
    isSame: true,
  },
  "a text is copied": {
    before: () => pressButton(firefox),
    acts: () => [() => pressButton(en.actionOn(en.copy, en.reportedLabel))],
    milliseconds: 7_000,
    isSame: true,
  },
  "an address is shown and hidden": {
    before: () => pressButton(firefox),
    acts: () => [
      () => pressButton(en.actionOn(en.show, en.addressLabel)),
      () => pressButton(en.actionOn(en.hide, en.addressLabel)),
    ],
    isSame: true,
  },
  "a refresh takes long": {
    acts: ({ client, ask }) => {
      let release: Act = () => undefined;
      return [
        () => {
          release = client.hold("list");
          ask();
        },
        () => release(),
      ];
    },
    isSame: true,
  },
  "a refresh fails and is tried again": {
    acts: ({ client, ask }) => [
      () => {
        client.script("list", "forbidden");
        ask();
      },
      pressIn('[data-sessions="notice"]', en.tryAgain),
    ],
    isSame: true,
  },
  "the device is offline for a while": {
    acts: ({ setOnline }) => [() => setOnline(false), () => setOnline(true)],
    isSame: true,
  },
};

describe("the third time is as the first, on one screen, where", { timeout: 60_000 }, () => {
  it.each(Object.entries(flows))("%s", async (_, flow) => {
    const { before, prepare, acts, milliseconds, isSame, isQuietFirst } = flow;
    const copied = { writeText: async () => undefined };
    Object.defineProperty(navigator, "clipboard", { value: copied, configurable: true });
    proofs.length = 0;
    const scene = await createScene(
      <>
        <SessionList />
        <RevokeAllButton />
      </>,
      {
        hideAddresses: true,
        reauthenticate: () => new Promise((resolve) => proofs.push(resolve)),
        onChangePassword: () => new Promise((resolve) => setTimeout(() => resolve(true), 1_000)),
      },
    );
    await before?.(scene);
    const rounds: string[] = [];
    for (let round = 0; round < 3; round++) {
      if (!isSame) await scene.renew();
      await prepare?.(scene);
      rounds.push(await scene.record(acts(scene), milliseconds));
    }
    const [first, second, third] = rounds;
    expect(first).toContain("focus");
    if (isQuietFirst) expect(first).toMatch(/^act 0\n200 ms\nstatus: \nalert: \nmessages: \n/);
    expect(second?.split("\n"), "the second time").toEqual(first?.split("\n"));
    expect(third?.split("\n"), "the third time").toEqual(first?.split("\n"));
  });
});
