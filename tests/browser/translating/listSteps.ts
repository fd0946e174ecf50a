import { vi } from "vitest";
import { goOffline } from "../../../stories/support/goOffline.js";
import { de } from "../../../stories/support/words/de.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import type { Session } from "../../../src/session/Session.js";
import type { Screen } from "./screen.js";
import type { Step } from "./walk.js";

/** By the server's clock, which stands still: later than the first list, and not in a time to come. */
const justNow = new Date(fixtureNow.getTime() + 60_000);

let online = () => undefined as void;
let release = () => undefined as void;

const changed = (id: string, change: Partial<Session>) => (screen: Screen) =>
  screen.client.setSessions(
    screen.client.sessions().map((one) => (one.sessionId === id ? { ...one, ...change } : one)),
  );
const press = (name: string | RegExp) => (screen: Screen) => screen.press(name);
const tick = (name: string | RegExp) => (screen: Screen) => screen.press(name, "input");
const passTime = (minutes: number) => {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  dispatchEvent(new Event("focus"));
};

/** All that a list goes through, one after the other. */
export const listSteps: readonly Step[] = [
  { name: "loads", act: () => undefined, shows: /Firefox on Linux.*Unknown time/s },
  {
    name: "a device is in use",
    act: changed("session-firefox", { lastSeen: fixtureNow }),
    shows: /Hamburg, GermanyActive now/,
  },
  {
    name: "minutes go by",
    act: () => passTime(6),
    shows: /Hamburg, GermanyActive 6 minutes ago/,
  },
  {
    name: "a device is somewhere else",
    act: changed("session-firefox", { location: { city: "Munich", countryCode: "DE" } }),
    shows: /Munich, Germany/,
  },
  {
    name: "a device runs out soon",
    act: changed("session-firefox", { expiresAt: new Date(fixtureNow.getTime() + 30 * 3_600_000) }),
    shows: /Munich.*Signs out by itself in 2 days/,
  },
  { name: "a day goes by", act: () => passTime(31 * 60), shows: /Munich.*Expired Nov 25/ },
  {
    name: "a device goes",
    act: ({ client }) =>
      client.setSessions(
        client.sessions().filter(({ sessionId }) => sessionId !== "session-steam"),
      ),
    shows: /Other devices 6/,
  },
  { name: "flags", act: (screen) => screen.set({ showFlags: true }), shows: /🇩🇪Munich/u },
  { name: "no flags", act: (screen) => screen.set({ showFlags: false }), shows: /LinuxMunich/ },
  {
    name: "a question",
    act: press("Sign out Firefox on Linux"),
    shows: /Sign out Firefox on Linux\?/,
  },
  { name: "a no", act: press("Cancel"), shows: /^(?!.*Sign out Firefox on Linux\?)/s },
  {
    name: "the question again",
    act: press("Sign out Firefox on Linux"),
    shows: /Sign out Firefox on Linux\?/,
  },
  {
    name: "a yes",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", "forbidden", "rejected");
      screen.press("Sign out Firefox on Linux");
    },
    shows: /Signing out…/,
  },
  {
    name: "a refusal",
    act: () => release(),
    shows: /Linux is still signed in. You cannot sign this device out..*You cannot sign/s,
  },
  {
    name: "another refusal",
    act: press("Try again: sign out Firefox on Linux"),
    shows: /Linux is still signed in. The service refused..*The service refused/s,
  },
  {
    name: "success",
    act: press("Try again: sign out Firefox on Linux"),
    shows: /Firefox on Linux is signed out\.(?!.*The service refused)/s,
  },
  {
    name: "a lost answer",
    act(screen) {
      release = screen.client.hold("list");
      screen.client.script("revoke", "lost");
      screen.press("Sign out curl (command line)");
      setTimeout(() => screen.press("Sign out curl (command line)"), 50);
    },
    shows: /Checking…/,
  },
  { name: "its end", act: () => release(), shows: /curl.* is signed out/s },
  {
    name: "details",
    act(screen) {
      screen.set({ hideAddresses: true });
      screen.press("Edge on Windows");
    },
    shows: /IP addressHidden/,
  },
  { name: "an address", act: press("Show: IP address"), shows: /192\.0\.2\.148/ },
  {
    name: "another address",
    act: changed("session-edge", { ip: "10.0.0.7" }),
    shows: /10\.0\.0\.7/,
  },
  { name: "no address", act: changed("session-edge", { ip: "" }), shows: /IP addressUnknown/ },
  {
    name: "an address again",
    act: changed("session-edge", { ip: "10.0.0.8" }),
    shows: /10\.0\.0\.8/,
  },
  {
    name: "another place in the details",
    act: changed("session-edge", { location: { city: "Olinda", countryCode: "BR" } }),
    shows: /Olinda, Brazil \(approximate\)/,
  },
  {
    name: "no place",
    act: changed("session-edge", { location: undefined }),
    shows: /PlaceUnknown place/,
  },
  { name: "copied, or not", act: press("Copy: IP address"), shows: /Copied|could not be copied/ },
  { name: "no details", act: press("Edge on Windows"), shows: /^(?!.*10\.0\.0\.8)/s },
  { name: "German times", act: (screen) => screen.set({ locale: "de" }), shows: /vor \d+ / },
  {
    name: "German words",
    act: (screen) => screen.set({ messages: de }),
    shows: /Andere Geräte 4/,
  },
  {
    name: "German details",
    act: press(/^Safari auf iPhone/),
    shows: /Das Gerät nennt|Gemeldet|Browser/,
  },
  {
    name: "English",
    act: (screen) => screen.set({ locale: "en", messages: undefined }),
    shows: /Other devices 4/,
  },
  { name: "closed", act: press(/^Safari on iPhone/), shows: /^(?!.*Reported by)/s },
  { name: "offline", act: () => void (online = goOffline()), shows: /You are offline/ },
  {
    name: "online",
    act() {
      online();
      dispatchEvent(new Event("online"));
    },
    shows: /^(?!.*You are offline)/s,
  },
  {
    name: "a refresh that fails",
    act(screen) {
      screen.client.script("list", "forbidden");
      screen.client.push();
    },
    shows: /This list is from/,
  },
  { name: "tried again", act: press("Try again"), shows: /^(?!.*This list is from)/s },
  { name: "selecting", act: press("Select devices"), shows: /Select all 4.*0 selected/s },
  { name: "one selected", act: tick(/^Edge on Windows/), shows: /1 selected/ },
  { name: "all selected", act: tick("Select all 4"), shows: /4 selected/ },
  {
    name: "a newcomer",
    act: ({ client }) =>
      client.setSessions([
        ...client.sessions(),
        { ...fixtureSessions[2]!, sessionId: "new", createdAt: justNow },
      ]),
    shows: /1 new sign-in\. Show/,
  },
  {
    name: "two newcomers",
    act: ({ client }) =>
      client.setSessions([
        ...client.sessions(),
        { ...fixtureSessions[5]!, sessionId: "newer", createdAt: justNow },
      ]),
    shows: /2 new sign-ins\. Show/,
  },
  { name: "let in", act: press("2 new sign-ins. Show"), shows: /Select all 6/ },
  { name: "the dialog", act: press("Sign out 4 devices"), shows: /Sign out 4 devices\?/ },
  { name: "not now", act: press("Cancel"), shows: /^(?!.*Sign out 4 devices\?)/s },
  { name: "one less", act: tick(/^Unknown device/), shows: /3 selected/ },
  { name: "the dialog again", act: press("Sign out 3 devices"), shows: /Sign out 3 devices\?/ },
  {
    name: "several are ended",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", undefined, "forbidden");
      screen.press("Sign out 3 devices");
    },
    shows: /0 of 3 signed out/,
  },
  { name: "in part", act: () => release(), shows: /2 of 3 devices are signed out/ },
  { name: "selected no more", act: press("Cancel"), shows: /^(?!.*\d selected)/s },
  {
    name: "the guide",
    act: press("Not you? See what to do"),
    shows: /Was this not you\?/,
  },
  { name: "a step of the host's", act: press("Change your password"), shows: /Done/ },
  { name: "no guide", act: press("Close"), shows: /^(?!.*Was this not you\?)/s },
  { name: "all others", act: press("Sign out all other devices"), shows: /Sign out \d other/ },
  {
    name: "one other ends by itself",
    act: ({ client }) => client.setSessions(client.sessions().slice(0, -1)),
    shows: /Other devices 3/,
  },
  { name: "yes, all", act: press("Sign out 4 devices"), shows: /4 devices are signed out/ },
  { name: "nothing there", act: ({ client }) => client.setSessions([]), shows: /No devices to/ },
  {
    name: "devices again",
    act: ({ client }) => client.setSessions(fixtureSessions),
    shows: /Other devices 7/,
  },
  {
    name: "signed out elsewhere",
    act({ client }) {
      client.script("list", "unauthorized", "unauthorized");
      client.push();
    },
    shows: /This device is signed out.*Sign in again/s,
  },
];
