import { fixtureSessions } from "../../../src/testing/index.js";
import type { Screen } from "./screen.js";
import type { Step } from "./walk.js";
import { anything, en, saying } from "../../support/words.js";

let release = () => undefined as void;
const press = (name: string | RegExp) => (screen: Screen) => screen.press(name);

/** All states of the prompt after a password change. */
export const promptSteps: readonly Step[] = [
  { name: "loads", act: () => undefined, shows: saying(en.othersStillSignedIn(7)) },
  {
    name: "one less",
    act: ({ client }) => client.setSessions(client.sessions().slice(0, -1)),
    shows: saying(en.othersStillSignedIn(6)),
  },
  {
    name: "all others end",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", undefined, "forbidden");
      screen.press(en.signOutCount(6));
    },
    shows: saying(en.signingOutCount(6)),
  },
  {
    name: "in part",
    act: () => release(),
    shows: saying(
      [en.partlySignedOut(5, 6), en.partlySignedOut(5, 6), en.signOutCount(1)].join(anything),
    ),
  },
  {
    name: "all",
    act: press(en.signOutCount(1)),
    shows: saying(`${en.deviceSignedOut("Firefox on Linux")}${en.nowhereElse}`),
  },
  {
    name: "devices again",
    act: ({ client }) => client.setSessions(fixtureSessions),
    shows: saying(en.othersStillSignedIn(7)),
  },
  {
    name: "no list",
    act({ client }) {
      client.script("list", "unauthorized", "unauthorized");
      client.push();
    },
    shows: saying(en.signedOut),
  },
];

/** All states of cards and buttons that are used without a list. */
export const loneSteps: readonly Step[] = [
  {
    name: "loads",
    act: () => undefined,
    shows: saying(`Firefox on Linux${anything}${en.signOutEverywhere}`),
  },
  {
    name: "a question",
    act: press(en.signOutDevice("Firefox on Linux")),
    shows: saying(en.askDevice("Firefox on Linux")),
  },
  {
    name: "no answer",
    act(screen) {
      screen.client.script("revoke", "rate-limited");
      screen.press(en.signOutDevice("Firefox on Linux"));
    },
    shows: saying(`${en.stillSignedIn("Firefox on Linux")} Too many tries`),
  },
  { name: "all", act: press(en.signOutEverywhere), shows: saying(en.askEverywhere) },
  {
    name: "yes",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.press(en.signOutEverywhere);
    },
    shows: saying(`${en.signingOut}${anything}${en.signingOut}`),
  },
  { name: "done", act: () => release(), shows: saying(`${en.signingOut}${en.signOutEverywhere}`) },
];
