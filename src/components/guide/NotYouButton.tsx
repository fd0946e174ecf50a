"use client";

import { type ReactNode, useContext } from "react";
import { CardContext } from "../../hooks/useCardSession.js";
import { useMessages } from "../../hooks/useMessages.js";
import { GuideContext } from "../../hooks/context/GuideContext.js";
import { Button } from "../../parts/Button.js";
import { unseen } from "../shared/unseen.js";

/**
 * Opens the guide "Was this not you?" for the device of the enclosing card; outside of a card, for the whole
 * list. Renders a `<button>`. Renders nothing on this device's card, and when there is no list that shows the
 * guide. With `isHidden`, the button keeps its space.
 */
export function NotYouButton({ isHidden }: { isHidden?: boolean }): ReactNode {
  const messages = useMessages();
  const card = useContext(CardContext);
  const openGuide = useContext(GuideContext);
  if (!openGuide || card?.isCurrent) return null;
  return (
    <Button
      style={isHidden ? unseen : undefined}
      data-early=""
      aria-label={card && messages.notYouDevice(card.deviceName)}
      onClick={() => openGuide({ session: card?.session })}
    >
      {card ? messages.notYou : messages.notYouList}
    </Button>
  );
}
