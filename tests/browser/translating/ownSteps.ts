import type { Screen } from "./screen.js";
import type { Step } from "./walk.js";
import { en, saying } from "../../support/words.js";

let release = () => undefined as void;
const press = (name: string | RegExp) => (screen: Screen) => screen.press(name);

/** A sign-out that is refused and then confirmed, with a spinner in the host's button. */
const signOut: readonly Step[] = [
  {
    name: "a question",
    act: press(en.signOutDevice("Firefox on Linux")),
    shows: saying(en.askDevice("Firefox on Linux")),
  },
  {
    name: "a yes",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", "forbidden");
      screen.press(en.signOutDevice("Firefox on Linux"));
    },
    shows: saying(`◌ ${en.signingOut}`),
  },
  { name: "a refusal", act: () => release(), shows: saying(en.reasons.forbidden) },
  {
    name: "another try",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.press(en.tryAgainDevice("Firefox on Linux"));
    },
    shows: saying(`◌ ${en.signingOut}`),
  },
  {
    name: "success",
    act: () => release(),
    shows: saying(en.deviceSignedOut("Firefox on Linux")),
  },
];

/** All states of the example with rows of the host's. */
export const ownRowsSteps: readonly Step[] = [
  { name: "loads", act: () => undefined, shows: /Firefox on Linux.*Unknown time/s },
  { name: "flags", act: (screen) => screen.set({ showFlags: true }), shows: /🇩🇪 Hamburg/u },
  { name: "no flags", act: (screen) => screen.set({ showFlags: false }), shows: /LinuxHamburg/ },
  {
    name: "hidden addresses",
    act: (screen) => screen.set({ hideAddresses: true }),
    shows: /–Show address/,
  },
  { name: "an address", act: press("Show address"), shows: /\d\.\d+Hide address/ },
  {
    name: "no button",
    act: (screen) => screen.set({ hideAddresses: false }),
    shows: /^(?!.*(?:Show|Hide) address)/s,
  },
  ...signOut,
];

/** All states of the example with a table of the host's. */
export const ownTableSteps: readonly Step[] = [
  { name: "loads", act: () => undefined, shows: /Firefox on Linux.*Unknown place–/s },
  {
    name: "hidden addresses",
    act: (screen) => screen.set({ hideAddresses: true }),
    shows: /Germany–/,
  },
  {
    name: "shown addresses",
    act: (screen) => screen.set({ hideAddresses: false }),
    shows: /Germany\d/,
  },
  ...signOut,
  {
    name: "one selected",
    act: (screen) => screen.press("Edge on Windows", "input"),
    shows: saying(en.signOutCount(1)),
  },
  { name: "none selected", act: press(en.cancel), shows: /^(?!.*Sign out 1)/s },
];
