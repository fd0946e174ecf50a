import { plural } from "../../../src/i18n/plural.js";
import type { ScreenWords } from "./ScreenWords.js";

const one = (count: number, single: string, several: string) =>
  plural("de", count, { one: single, other: several });
const devices = (count: number) => one(count, `${count} Gerät`, `${count} Geräte`);
const ofDevices = (count: number) => one(count, `${count} Gerät`, `${count} Geräten`);
const are = (count: number) => one(count, "ist", "sind");
// "Sie" would be read as the person, who is addressed so.
const again = (count: number) =>
  one(count, "Es muss sich neu anmelden.", "Diese Geräte müssen sich neu anmelden.");

/** German. */
export const deScreen: ScreenWords = {
  nowhereElse: "Sie sind sonst nirgends angemeldet.",
  signOutThisDevice: "Dieses Gerät abmelden",
  signOutCount: (count) => `${devices(count)} abmelden`,
  signingOut: "Wird abgemeldet…",
  signingOutCount: (count) => `${devices(count)} ${one(count, "wird", "werden")} abgemeldet…`,
  cancel: "Abbrechen",
  tryAgain: "Noch einmal",
  checkAgain: "Noch einmal prüfen",
  confirmItsYou: "Bestätigen Sie, dass Sie es sind",
  notConfirmed: "Nichts wurde abgemeldet.",
  askDevice: (device) => `${device} abmelden?`,
  askDeviceHint: again(1),
  askThisDevice: "Dieses Gerät abmelden?",
  askThisDeviceHint: (others) => {
    const stay = one(
      others,
      "Ihr anderes Gerät bleibt angemeldet.",
      `Ihre ${others} anderen Geräte bleiben angemeldet.`,
    );
    return `Sie verlassen diese Seite und müssen sich hier neu anmelden.${others > 0 ? ` ${stay}` : ""}`;
  },
  askOthers: (count) => one(count, "1 anderes Gerät abmelden?", `${count} andere Geräte abmelden?`),
  askOthersHint: (count) => `${again(count)} Dieses Gerät bleibt angemeldet.`,
  deviceSignedOut: (device) => `${device} ist abgemeldet.`,
  deviceAlreadySignedOut: (device) => `${device} war schon abgemeldet.`,
  countSignedOut: (count) => `${devices(count)} ${are(count)} abgemeldet.`,
  partlySignedOut: (done, count) => `${done} von ${ofDevices(count)} ${are(done)} abgemeldet.`,
  stillSignedIn: (device) => `${device} ist noch angemeldet.`,

  cancelDevice: (device) => `Abbrechen: ${device} abmelden`,
  more: (count) => one(count, "1 weiteres", `${count} weitere`),
  askSelected: (count) => `${devices(count)} abmelden?`,
  askSelectedHint: (names, count) => `${names} ${one(count, "muss", "müssen")} sich neu anmelden.`,
  signOutEverywhere: "Überall abmelden",
  askEverywhere: "Überall abmelden, auch dieses Gerät?",
  askEverywhereHint: (count) => {
    const all = one(count, "1 Gerät muss", `Alle ${devices(count)} müssen`);
    return `${all} sich neu anmelden, und Sie verlassen diese Seite.`;
  },
  progress: (done, count) => `${done} von ${count} abgemeldet`,
  stopped: (done, count) => `Angehalten. ${done} von ${ofDevices(count)} ${are(done)} abgemeldet.`,
  mayKeepAccess: (duration, count) =>
    one(
      count,
      `Es kann noch bis zu ${duration} Zugang haben.`,
      `Diese Geräte können noch bis zu ${duration} Zugang haben.`,
    ),
  areStillSignedIn: (names) => `${names} sind noch angemeldet.`,
  tooManyTries: (time) => `Zu viele Versuche. Es geht ${time} wieder.`,
  tryAgainNow: "Sie können es jetzt noch einmal versuchen.",

  select: "Auswählen",
  selectDevices: "Geräte auswählen",
  selectAll: (count) => `Alle ${count} auswählen`,
  selectAllShown: (count) => `Alle ${count} gezeigten auswählen`,
  selectedCount: (count) => `${count} ausgewählt`,
  notUsedFor: "Nicht benutzt seit",
  choose: "Wählen",
  days: (count) => one(count, "1 Tag", `${count} Tagen`),
  stop: "Anhalten",

  notYou: "Nicht Sie?",
  notYouDevice: (device) => `Nicht Sie? ${device}`,
  notYouList: "Nicht Sie? Was Sie tun können",
  wasNotYou: "Waren das nicht Sie?",
  changePassword: "Passwort ändern",
  reviewSecurity: "Sicherheitseinstellungen prüfen",
  stepDone: "Erledigt",
  close: "Schließen",
  listStopped: "Diese Liste funktioniert nicht mehr",
  cardStopped: "Dieser Eintrag funktioniert nicht mehr",
  promptStopped: "Diese Frage funktioniert nicht mehr",
  partMissing: "Ein Teil dieser Seite konnte nicht geladen werden.",
  passwordChanged: "Ihr Passwort ist geändert.",
  othersStillSignedIn: (count) =>
    one(
      count,
      "1 anderes Gerät ist noch angemeldet.",
      `${count} andere Geräte sind noch angemeldet.`,
    ),
  keepSignedIn: (count) => one(count, "Angemeldet lassen", "Alle angemeldet lassen"),
};
