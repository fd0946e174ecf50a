import type { Kit } from "../../controller/Kit.js";
import type { CardSession } from "../../hooks/useCardSession.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { nextSequence } from "../../lib/sequence.js";
import type { RevokeAction } from "../../wording/revokeButtonState.js";
import { type Acting, acting, actingForPress, isSafeLater } from "../lazy/actChunk.js";
import type { RowState } from "./rowState.js";
import type { RowSettings } from "./useRowSettings.js";

/** The row of a press. */
export interface PressedRow {
  /** What all rows have in common. */
  settings: RowSettings;
  card: CardSession;
  revocation: Revocation | undefined;
  /** Changes the state of the row. */
  change(change: Partial<RowState>): void;
}

/**
 * Does what a press on the button of a row means: at once when the acting code is loaded. Otherwise the press waits for
 * the code, when it is safe later. It is dropped as `actingForPress` says, when the row has another status by then, and
 * when the row has gone.
 */
export function pressRow(kit: Kit, row: PressedRow, action: RevokeAction): void {
  const { settings, card, revocation, change } = row;
  const { session, isCurrent, deviceName } = card;
  const { controller } = kit;
  const run = ({ signOutOf }: Acting) => {
    const { messages } = settings.display;
    const speech = { messages, locale: settings.locale, nameOf: () => deviceName };
    void signOutOf(kit, session, isCurrent, revocation, speech)[action]();
  };
  const loaded = acting();
  if (loaded) return run(loaded);
  const statusNow = () =>
    controller.revocations.get().byId.get(session.sessionId)?.status ?? "idle";
  const status = statusNow();
  const onMissed = () => change({ missed: nextSequence() });
  void actingForPress(controller, document, onMissed).then((late) => {
    change({ waitingPress: undefined });
    if (late && statusNow() === status && isSafeLater(status)) run(late);
  });
  change({ waitingPress: controller.waitingPress });
}
