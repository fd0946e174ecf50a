import { vi } from "vitest";
import { goOffline } from "../../../stories/support/goOffline.js";
import { de } from "../../../stories/support/words/de.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import type { Session } from "../../../src/session/Session.js";
import type { Screen } from "./screen.js";
import type { Step } from "./walk.js";
import { anything, en, saying } from "../../support/words.js";

/** A time after the first list that is not in the future. The server's clock does not move. */
const justNow = new Date(fixtureNow.getTime() + 60_000);

let online = () => undefined as void;
let release = () => undefined as void;

const changed = (id: string, change: Partial<Session>) => (screen: Screen) =>
  screen.client.setSessions(
    screen.client.sessions().map((one) => (one.sessionId === id ? { ...one, ...change } : one)),
  );
const notSaying = (words: string) => new RegExp(`^(?!.*${saying(words).source})`, "s");
/** Matches a reason that is shown twice: in the alert and in the row of Firefox. */
const twice = (why: string) =>
  saying(`${en.stillSignedIn("Firefox on Linux")} ${why}${anything}${why}`);
const press = (name: string | RegExp) => (screen: Screen) => screen.press(name);
const tick = (name: string | RegExp) => (screen: Screen) => screen.press(name, "input");
const passTime = (minutes: number) => {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  dispatchEvent(new Event("focus"));
};

/** All states of a list, one after the other. */
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
    shows: saying(`Munich${anything}${en.signsOut("in 2 days")}`),
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
    act: press(en.signOutDevice("Firefox on Linux")),
    shows: saying(en.askDevice("Firefox on Linux")),
  },
  { name: "a no", act: press(en.cancel), shows: notSaying(en.askDevice("Firefox on Linux")) },
  {
    name: "the question again",
    act: press(en.signOutDevice("Firefox on Linux")),
    shows: saying(en.askDevice("Firefox on Linux")),
  },
  {
    name: "a yes",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", "forbidden", "rejected");
      screen.press(en.signOutDevice("Firefox on Linux"));
    },
    shows: saying(en.signingOut),
  },
  {
    name: "a refusal",
    act: () => release(),
    shows: twice(en.reasons.forbidden),
  },
  {
    name: "another refusal",
    act: press(en.tryAgainDevice("Firefox on Linux")),
    shows: twice(en.reasons.rejected),
  },
  {
    name: "success",
    act: press(en.tryAgainDevice("Firefox on Linux")),
    shows: new RegExp(
      `${saying(en.deviceSignedOut("Firefox on Linux")).source}(?!.*${saying(en.reasons.rejected).source})`,
      "s",
    ),
  },
  {
    name: "a lost answer",
    act(screen) {
      release = screen.client.hold("list");
      screen.client.script("revoke", "lost");
      screen.press(en.signOutDevice("curl (command line)"));
      setTimeout(() => screen.press(en.signOutDevice("curl (command line)")), 50);
    },
    shows: saying(en.checking),
  },
  {
    name: "its end",
    act: () => release(),
    shows: saying(en.deviceSignedOut("curl (command line)")),
  },
  {
    name: "details",
    act(screen) {
      screen.set({ hideAddresses: true });
      screen.press("Edge on Windows");
    },
    shows: /IP addressHidden/,
  },
  {
    name: "an address",
    act: press(en.actionOn(en.show, en.addressLabel)),
    shows: /192\.0\.2\.148/,
  },
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
  {
    name: "copied, or not",
    act: press(en.actionOn(en.copy, en.addressLabel)),
    shows: saying(en.copied, en.copyFailed),
  },
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
  { name: "closed", act: press(/^Safari on iPhone/), shows: notSaying(en.reportedLabel) },
  { name: "offline", act: () => void (online = goOffline()), shows: saying(en.offline) },
  {
    name: "online",
    act() {
      online();
      dispatchEvent(new Event("online"));
    },
    shows: notSaying(en.offline),
  },
  {
    name: "a refresh that fails",
    act(screen) {
      screen.client.script("list", "forbidden");
      screen.client.push();
    },
    shows: saying(en.stale(anything)),
  },
  { name: "tried again", act: press(en.tryAgain), shows: notSaying(en.stale(anything)) },
  {
    name: "selecting",
    act: press(en.selectDevices),
    shows: saying(`${en.selectAll(4)}${anything}${en.selectedCount(0)}`),
  },
  { name: "one selected", act: tick(/^Edge on Windows/), shows: saying(en.selectedCount(1)) },
  { name: "all selected", act: tick(en.selectAll(4)), shows: saying(en.selectedCount(4)) },
  {
    name: "a newcomer",
    act: ({ client }) =>
      client.setSessions([
        ...client.sessions(),
        { ...fixtureSessions[2]!, sessionId: "new", createdAt: justNow },
      ]),
    shows: saying(en.showNew(1)),
  },
  {
    name: "two newcomers",
    act: ({ client }) =>
      client.setSessions([
        ...client.sessions(),
        { ...fixtureSessions[5]!, sessionId: "newer", createdAt: justNow },
      ]),
    shows: saying(en.showNew(2)),
  },
  { name: "let in", act: press(en.showNew(2)), shows: saying(en.selectAll(6)) },
  { name: "the dialog", act: press(en.signOutCount(4)), shows: saying(en.askSelected(4)) },
  { name: "not now", act: press(en.cancel), shows: notSaying(en.askSelected(4)) },
  { name: "one less", act: tick(/^Unknown device/), shows: saying(en.selectedCount(3)) },
  { name: "the dialog again", act: press(en.signOutCount(3)), shows: saying(en.askSelected(3)) },
  {
    name: "several are ended",
    act(screen) {
      release = screen.client.hold("revoke");
      screen.client.script("revoke", undefined, "forbidden");
      screen.press(en.signOutCount(3));
    },
    shows: saying(en.progress(0, 3)),
  },
  { name: "in part", act: () => release(), shows: saying(en.partlySignedOut(2, 3)) },
  { name: "selected no more", act: press(en.cancel), shows: /^(?!.*\d selected)/s },
  {
    name: "the guide",
    act: press(en.notYouList),
    shows: saying(en.wasNotYou),
  },
  { name: "a step of the host's", act: press(en.changePassword), shows: saying(en.stepDone) },
  { name: "no guide", act: press(en.close), shows: notSaying(en.wasNotYou) },
  { name: "all others", act: press(en.signOutOthers), shows: /Sign out \d other/ },
  {
    name: "one other ends by itself",
    act: ({ client }) => client.setSessions(client.sessions().slice(0, -1)),
    shows: /Other devices 3/,
  },
  { name: "yes, all", act: press(en.signOutCount(4)), shows: saying(en.countSignedOut(4)) },
  { name: "nothing there", act: ({ client }) => client.setSessions([]), shows: saying(en.empty) },
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
    shows: saying(`${en.signedOut}${anything}${en.signInAgain}`),
  },
];
