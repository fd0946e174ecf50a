import { fixtureSessions } from "../../../src/testing/index.js";
import type { Screen } from "./screen.js";
import type { Step } from "./walk.js";

let release = () => undefined as void;
const press = (name: string | RegExp) => (screen: Screen) => screen.press(name);

/** What the prompt after a change of password goes through. */
export const promptSteps: readonly Step[] = [
  { name: "loads", act: () => undefined, shows: /7 other devices are still signed in/ },
  {
    name: "one less",
    act: ({ client }) => client.setSessions(client.sessions().slice(0, -1)),
    shows: /6 other devices are still signed in/,
  },
  {
    name: "all others end",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", undefined, "forbidden");
      screen.press("Sign out 6 devices");
    },
    shows: /Signing out 6 devices…/,
  },
  { name: "in part", act: () => release(), shows: /5 of 6.*5 of 6.*Sign out 1 device/s },
  {
    name: "all",
    act: press("Sign out 1 device"),
    shows: /is signed out\..*You are not signed in anywhere else/s,
  },
  {
    name: "devices again",
    act: ({ client }) => client.setSessions(fixtureSessions),
    shows: /7 other devices are still signed in/,
  },
  {
    name: "no list",
    act({ client }) {
      client.script("list", "unauthorized", "unauthorized");
      client.push();
    },
    shows: /This device is signed out/,
  },
];

/** What cards and buttons go through that stand alone. */
export const loneSteps: readonly Step[] = [
  { name: "loads", act: () => undefined, shows: /Firefox on Linux.*Sign out everywhere/s },
  {
    name: "a question",
    act: press("Sign out Firefox on Linux"),
    shows: /Sign out Firefox on Linux\?/,
  },
  {
    name: "no answer",
    act(screen) {
      screen.client.script("revoke", "rate-limited");
      screen.press("Sign out Firefox on Linux");
    },
    shows: /still signed in. Too many tries/,
  },
  { name: "all", act: press("Sign out everywhere"), shows: /this device too\?/ },
  {
    name: "yes",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.press("Sign out everywhere");
    },
    shows: /Signing out….*Signing out…/,
  },
  { name: "done", act: () => release(), shows: /Signing out…Sign out everywhere/ },
];
