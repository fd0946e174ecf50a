import { describeSession } from "../device/describeDevice.js";
import type { Messages } from "../i18n/Messages.js";
import { remember } from "../lib/memoize.js";
import type { ClientHints } from "../session/ClientHints.js";
import type { Session } from "../session/Session.js";
import { idsOf } from "../session/sessionLists.js";
import { timeOrNegativeInfinity } from "../session/time.js";
import { formatExactTime, shortDate } from "../time/formatDate.js";
import { nameDevice } from "./nameDevice.js";
import { placeName } from "./placeName.js";

type Naming = (session: Session) => string;

/** The names of a list by id, made once for all that print them. */
export const distinctNames = /* @__PURE__ */ remember(
  (
    sessions: readonly Session[],
    currentId: string | undefined,
    own: ClientHints | undefined,
    messages: Messages,
    locale: string,
    timeZone: string,
    hideAddresses: boolean,
    today: number,
  ): Map<string, string> => {
    const named: Naming = (session) =>
      nameDevice(describeSession(session, currentId, own), messages);
    const placed: Naming = (session) =>
      `${named(session)}, ${placeName(session, messages, locale, hideAddresses)}`;
    const since = (session: Session, time: string) =>
      `${placed(session)}, ${time ? messages.signedIn(time) : messages.unknownTime}`;
    const dated: Naming = (session) => since(session, dayOf(session, today, locale, timeZone));
    const timed: Naming = (session) => since(session, timeOf(session, locale, timeZone));
    return firstDistinct(sessions, [named, placed, dated, timed], locale);
  },
);

const dayOf = /* @__PURE__ */ remember(
  ({ createdAt }: Session, today: number, locale: string, timeZone: string) =>
    shortDate(timeOrNegativeInfinity(createdAt), today, locale, timeZone).text,
);

const timeOf = /* @__PURE__ */ remember(
  ({ createdAt }: Session, locale: string, timeZone: string) =>
    formatExactTime(timeOrNegativeInfinity(createdAt), locale, timeZone),
);

/** By id: the first of some namings by which a session is alone, else the last of them with a number. */
function firstDistinct(
  sessions: readonly Session[],
  [name, ...further]: readonly Naming[],
  locale: string,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [text, twins] of groupBy(sessions, name!)) {
    if (twins.length === 1) names.set(twins[0]!.sessionId, text);
    else if (further.length > 0) {
      for (const entry of firstDistinct(twins, further, locale)) names.set(...entry);
    } else {
      // By their ids, so that a row keeps its number while others move.
      idsOf(twins)
        .toSorted((one, other) => (one < other ? -1 : 1))
        .forEach((id, index) => names.set(id, `${text} (${(index + 1).toLocaleString(locale)})`));
    }
  }
  return names;
}

function groupBy(sessions: readonly Session[], name: Naming): Map<string, Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const text = name(session);
    const group = groups.get(text);
    if (group) group.push(session);
    else groups.set(text, [session]);
  }
  return groups;
}
