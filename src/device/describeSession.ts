import type { LazyState } from "../lib/async/createLazy.js";
import { remember } from "../lib/memoize.js";
import type { ClientHints } from "../session/ClientHints.js";
import type { Session } from "../session/Session.js";
import type { Device } from "./Device.js";
import { describeCommon, unknownDevice } from "./common/describeCommon.js";
import type { describeDevice } from "./describeDevice.js";

/** The parser; `undefined` until its chunk is loaded. */
export type Parser = typeof describeDevice | undefined;

/**
 * The parser, when its chunk is loaded. When the chunk cannot be loaded (offline, or an old page after a deploy), every
 * device that only the parser knows is unknown. The rows stay, and the user can still sign the devices out.
 */
export function parserOf(state: LazyState<typeof describeDevice>): Parser {
  if (state.status === "failed") return describeNothing;
  return state.status === "ready" ? state.value : undefined;
}

const describeNothing = () => unknownDevice;

/**
 * Describes the device of a session. For this device's session, also by what its browser tells now.
 *
 * @param parser Without it, only the usual devices are known.
 */
export const describeSession = (
  session: Session,
  currentId: string | undefined,
  own: ClientHints | undefined,
  parser: Parser,
): Device => deviceOf(session, session.sessionId === currentId ? own : undefined, parser);

/** Whether only the parser can describe a session. */
export const needsParser = ({ userAgent, device }: Session): boolean =>
  describeCommon(userAgent, undefined, device) === undefined;

const deviceOf = /* @__PURE__ */ remember(
  (
    { userAgent, clientHints, device }: Session,
    own: ClientHints | undefined,
    parser: Parser,
  ): Device => {
    const told = [userAgent, own ?? clientHints, device] as const;
    return describeCommon(...told) ?? parser?.(...told) ?? unknownDevice;
  },
);
