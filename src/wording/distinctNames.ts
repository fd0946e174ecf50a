import { describeSession, type Parser } from "../device/describeSession.js";
import type { Messages } from "../i18n/Messages.js";
import { isShallowEqual } from "../lib/equality.js";
import { remember } from "../lib/memoize.js";
import type { ClientHints } from "../session/ClientHints.js";
import type { Session } from "../session/Session.js";
import { idsOf } from "../session/sessionLists.js";
import { timeOrNegativeInfinity } from "../session/time.js";
import { formatExactTime, shortDate } from "../time/formatDate.js";
import { nameDevice } from "./nameDevice.js";
import { placeName } from "./placeName.js";

type Naming = (session: Session) => string;

/** What the names of a list depend on, besides its sessions. */
export interface NamingSettings {
  /** The id of this device's session. */
  currentId: string | undefined;
  /** The client hints of this browser, for this device's session. */
  own: ClientHints | undefined;
  parser: Parser;
  messages: Messages;
  locale: string;
  timeZone: string;
  hideAddresses: boolean;
  /** The start of this day, in milliseconds since 1970. */
  today: number;
}

/** The sessions with the same plain name, and the distinct name of each by its id. */
interface Twins {
  sessions: readonly Session[];
  names?: Map<string, string>;
}

/**
 * Creates a function that names the sessions of a list, each differently. It keeps the names of before: when the
 * list changes, it names only the sessions again whose plain name a session that came or went has too.
 *
 * The settings must be the same object until one of them changes. The returned names also accept a session that
 * was just removed from the list. It is named among those with the same plain name.
 */
export function createNaming(): (sessions: readonly Session[], settings: NamingSettings) => Naming {
  let before: { settings?: NamingSettings; groups: Map<string, Twins> } = { groups: new Map() };
  return (sessions, settings) => {
    const [plain, ...further] = namings(settings);
    const known = before.settings === settings ? before.groups : new Map<string, Twins>();
    const groups = new Map<string, Twins>();
    for (const [name, twins] of groupBy(sessions, plain)) {
      const same = known.get(name);
      groups.set(name, same && isShallowEqual(same.sessions, twins) ? same : { sessions: twins });
    }
    before = { settings, groups };
    return (session) => {
      const name = plain(session);
      const group = groups.get(name) ?? { sessions: [] };
      const nameAll = (twins: readonly Session[]) =>
        firstDistinct(twins, [() => name, ...further], settings.locale);
      group.names ??= nameAll(group.sessions);
      const { sessionId } = session;
      return (
        group.names.get(sessionId) ?? nameAll([...group.sessions, session]).get(sessionId) ?? name
      );
    };
  };
}

/** How sessions are named: by the device, and each further way tells more of them apart. */
function namings(settings: NamingSettings): readonly [Naming, ...Naming[]] {
  const { currentId, own, parser, messages, locale, timeZone, hideAddresses, today } = settings;
  const named: Naming = (session) =>
    nameDevice(describeSession(session, currentId, own, parser), messages);
  const placed: Naming = (session) =>
    `${named(session)}, ${placeName(session, messages, locale, hideAddresses)}`;
  const since = (session: Session, time: string) =>
    `${placed(session)}, ${time ? messages.signedIn(time) : messages.unknownTime}`;
  const dated: Naming = (session) => since(session, dayOf(session, today, locale, timeZone));
  const timed: Naming = (session) => since(session, timeOf(session, locale, timeZone));
  return [named, placed, dated, timed];
}

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
