"use client";

import { type ReactNode, useContext } from "react";
import { CardContext } from "../../hooks/useCardSession.js";
import { useMessages } from "../../hooks/useMessages.js";
import { GuideContext } from "../../hooks/context/GuideContext.js";
import { Button } from "../../parts/Button.js";
import { unseen } from "../shared/unseen.js";

/**
 * Opens "Was this not you?" for the enclosing card's device, or outside of a card for the whole list.
 * Renders a `<button>`; nothing on this device's own card and where no list shows the guide.
 * Hidden it keeps its place.
 */
export function NotYouButton({ isHidden }: { isHidden?: boolean }): ReactNode {
  const messages = useMessages();
  const card = useContext(CardContext);
  const open = useContext(GuideContext);
  if (!open || card?.isCurrent) return null;
  return (
    <Button
      style={isHidden ? unseen : undefined}
      aria-label={card && messages.notYouDevice(card.deviceName)}
      onClick={() => open({ session: card?.session })}
    >
      {card ? messages.notYou : messages.notYouList}
    </Button>
  );
}
