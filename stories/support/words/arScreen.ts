import { plural } from "../../../src/i18n/plural.js";
import type { ScreenWords } from "./ScreenWords.js";

// Each of these follows a preposition, so one form is enough.
const devices = (count: number) =>
  plural("ar", count, {
    one: "جهاز واحد",
    two: "جهازين",
    few: `${count} أجهزة`,
    many: `${count} جهازًا`,
    other: `${count} جهاز`,
  });
const otherDevices = (count: number) =>
  plural("ar", count, {
    one: "جهاز آخر",
    two: "جهازين آخرين",
    few: `${count} أجهزة أخرى`,
    many: `${count} جهازًا آخر`,
    other: `${count} جهاز آخر`,
  });
const again = "سيلزم تسجيل الدخول من جديد.";

/** Arabic. */
export const arScreen: ScreenWords = {
  nowhereElse: "لم تسجّل دخولك في أي مكان آخر.",
  signOutThisDevice: "تسجيل الخروج من هذا الجهاز",
  signOutCount: (count) => `تسجيل الخروج من ${devices(count)}`,
  signingOut: "جارٍ تسجيل الخروج…",
  signingOutCount: (count) => `جارٍ تسجيل الخروج من ${devices(count)}…`,
  cancel: "إلغاء",
  tryAgain: "حاول مجددًا",
  checkAgain: "تحقّق مجددًا",
  confirmItsYou: "أكّد أنك أنت",
  notConfirmed: "لم يُسجَّل الخروج من أي جهاز.",
  askDevice: (device) => `تسجيل الخروج من ${device}؟`,
  askDeviceHint: again,
  askThisDevice: "تسجيل الخروج من هذا الجهاز؟",
  askThisDeviceHint: (others) =>
    `ستغادر هذه الصفحة ويلزمك تسجيل الدخول هنا من جديد.${others > 0 ? ` يبقى الدخول مسجّلًا على ${otherDevices(others)}.` : ""}`,
  askOthers: (count) => `تسجيل الخروج من ${otherDevices(count)}؟`,
  askOthersHint: () => `${again} يبقى الدخول مسجّلًا على هذا الجهاز.`,
  deviceSignedOut: (device) => `سُجّل الخروج من ${device}.`,
  deviceAlreadySignedOut: (device) => `كان الخروج من ${device} مسجّلًا من قبل.`,
  countSignedOut: (count) => `سُجّل الخروج من ${devices(count)}.`,
  partlySignedOut: (done, count) => `سُجّل الخروج من ${done} من أصل ${devices(count)}.`,
  stillSignedIn: (device) => `ما زال الدخول مسجّلًا على ${device}.`,

  cancelDevice: (device) => `إلغاء: تسجيل الخروج من ${device}`,
  more: (count) => `${count} غيرها`,
  askSelected: (count) => `تسجيل الخروج من ${devices(count)}؟`,
  askSelectedHint: (names) => `سيلزم تسجيل الدخول من جديد على ${names}.`,
  signOutEverywhere: "تسجيل الخروج من كل مكان",
  askEverywhere: "تسجيل الخروج من كل مكان، ومن هذا الجهاز أيضًا؟",
  askEverywhereHint: (count) =>
    `سيلزم تسجيل الدخول من جديد على ${devices(count)}، وستغادر هذه الصفحة.`,
  progress: (done, count) => `سُجّل الخروج من ${done} من أصل ${count}`,
  stopped: (done, count) => `توقّف. سُجّل الخروج من ${done} من أصل ${devices(count)}.`,
  mayKeepAccess: (duration) => `قد يبقى الوصول ممكنًا. أقصى مدة: ${duration}.`,
  areStillSignedIn: (names) => `ما زال الدخول مسجّلًا على ${names}.`,
  tooManyTries: (time) => `محاولات كثيرة جدًا. يمكنك المحاولة مجددًا ${time}.`,
  tryAgainNow: "يمكنك المحاولة مجددًا الآن.",

  select: "تحديد",
  selectDevices: "تحديد الأجهزة",
  selectAll: (count) => `تحديد الكل (${count})`,
  selectAllShown: (count) => `تحديد كل المعروض (${count})`,
  selectedCount: (count) => `المحدّد: ${count}`,
  notUsedFor: "غير مستخدم منذ",
  choose: "اختر",
  days: (count) =>
    plural("ar", count, {
      one: "يوم واحد",
      two: "يومين",
      few: `${count} أيام`,
      many: `${count} يومًا`,
      other: `${count} يوم`,
    }),
  stop: "إيقاف",

  notYou: "لست أنت؟",
  notYouDevice: (device) => `لست أنت؟ ${device}`,
  notYouList: "لست أنت؟ ما الذي يمكنك فعله",
  wasNotYou: "ألم تكن أنت؟",
  changePassword: "غيّر كلمة المرور",
  reviewSecurity: "راجع إعدادات الأمان",
  stepDone: "تم",
  close: "إغلاق",
  listStopped: "توقفت هذه القائمة عن العمل",
  cardStopped: "توقف هذا العنصر عن العمل",
  promptStopped: "توقف هذا السؤال عن العمل",
  partMissing: "تعذّر تحميل جزء من هذه الصفحة.",
  passwordChanged: "تغيّرت كلمة مرورك.",
  othersStillSignedIn: (count) => `ما زال الدخول مسجّلًا على ${otherDevices(count)}.`,
  keepSignedIn: () => "إبقاء الدخول مسجّلًا",
};
