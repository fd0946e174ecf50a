import { plural } from "../../../src/i18n/plural.js";
import type { ScreenWords } from "./ScreenWords.js";

const one = (count: number, single: string, several: string) =>
  plural("hi", count, { one: single, other: several });
const again = (count: number) =>
  one(count, "उसे फिर से साइन इन करना होगा।", "उन्हें फिर से साइन इन करना होगा।");

/** Hindi. */
export const hiScreen: ScreenWords = {
  nowhereElse: "आप और कहीं साइन इन नहीं हैं।",
  signOutThisDevice: "यह डिवाइस साइन आउट करें",
  signOutCount: (count) => `${count} डिवाइस साइन आउट करें`,
  signingOut: "साइन आउट हो रहा है…",
  signingOutCount: (count) => `${count} डिवाइस साइन आउट हो रहे हैं…`,
  cancel: "रद्द करें",
  tryAgain: "फिर कोशिश करें",
  checkAgain: "फिर जाँचें",
  confirmItsYou: "पुष्टि करें कि यह आप हैं",
  notConfirmed: "कुछ भी साइन आउट नहीं हुआ।",
  askDevice: (device) => `${device} साइन आउट करें?`,
  askDeviceHint: again(1),
  askThisDevice: "यह डिवाइस साइन आउट करें?",
  askThisDeviceHint: (others) => {
    const stay = one(
      others,
      "आपका दूसरा डिवाइस साइन इन रहेगा।",
      `आपके ${others} दूसरे डिवाइस साइन इन रहेंगे।`,
    );
    return `आप इस पेज से बाहर हो जाएँगे और यहाँ फिर से साइन इन करना होगा।${others > 0 ? ` ${stay}` : ""}`;
  },
  askOthers: (count) => `${count} दूसरे डिवाइस साइन आउट करें?`,
  askOthersHint: (count) => `${again(count)} यह डिवाइस साइन इन रहेगा।`,
  deviceSignedOut: (device) => `${device} साइन आउट हो गया।`,
  deviceAlreadySignedOut: (device) => `${device} पहले ही साइन आउट था।`,
  countSignedOut: (count) => `${count} डिवाइस साइन आउट ${one(count, "हो गया", "हो गए")}।`,
  partlySignedOut: (done, count) =>
    `${count} में से ${done} डिवाइस साइन आउट ${one(done, "हुआ", "हुए")}।`,
  stillSignedIn: (device) => `${device} अब भी साइन इन है।`,

  cancelDevice: (device) => `रद्द करें: ${device} साइन आउट`,
  more: (count) => `${count} और`,
  askSelected: (count) => `${count} डिवाइस साइन आउट करें?`,
  askSelectedHint: (names) => `${names} को फिर से साइन इन करना होगा।`,
  signOutEverywhere: "हर जगह से साइन आउट करें",
  askEverywhere: "हर जगह से साइन आउट करें, इस डिवाइस से भी?",
  askEverywhereHint: (count) =>
    `${one(count, "", "सभी ")}${count} डिवाइस को फिर से साइन इन करना होगा, और आप इस पेज से बाहर हो जाएँगे।`,
  progress: (done, count) => `${count} में से ${done} साइन आउट`,
  stopped: (done, count) =>
    `रोका गया। ${count} में से ${done} डिवाइस साइन आउट ${one(done, "हुआ", "हुए")}।`,
  mayKeepAccess: (duration, count) =>
    `${one(count, "उसकी", "उनकी")} पहुँच ${duration} तक बनी रह सकती है।`,
  areStillSignedIn: (names) => `${names} अब भी साइन इन हैं।`,
  tooManyTries: (time) => `बहुत अधिक प्रयास। ${time} फिर कोशिश कर सकते हैं।`,
  tryAgainNow: "अब आप फिर कोशिश कर सकते हैं।",

  select: "चुनें",
  selectDevices: "डिवाइस चुनें",
  selectAll: (count) => `सभी ${count} चुनें`,
  selectAllShown: (count) => `दिखाए गए सभी ${count} चुनें`,
  selectedCount: (count) => `${count} चुने गए`,
  notUsedFor: "इतने समय से उपयोग नहीं",
  choose: "चुनें",
  days: (count) => `${count} दिन`,
  stop: "रोकें",

  notYou: "आप नहीं?",
  notYouDevice: (device) => `आप नहीं? ${device}`,
  notYouList: "आप नहीं? देखें क्या करना है",
  wasNotYou: "क्या यह आप नहीं थे?",
  changePassword: "अपना पासवर्ड बदलें",
  reviewSecurity: "सुरक्षा सेटिंग जाँचें",
  stepDone: "हो गया",
  close: "बंद करें",
  listStopped: "इस सूची ने काम करना बंद कर दिया",
  cardStopped: "इस प्रविष्टि ने काम करना बंद कर दिया",
  promptStopped: "इस सवाल ने काम करना बंद कर दिया",
  partMissing: "इस पेज का एक हिस्सा लोड नहीं हो सका।",
  passwordChanged: "आपका पासवर्ड बदल गया है।",
  othersStillSignedIn: (count) =>
    one(count, `${count} दूसरा डिवाइस अब भी साइन इन है।`, `${count} दूसरे डिवाइस अब भी साइन इन हैं।`),
  keepSignedIn: (count) => one(count, "उसे साइन इन रहने दें", "उन्हें साइन इन रहने दें"),
};
