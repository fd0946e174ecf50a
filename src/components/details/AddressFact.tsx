"use client";

import type { ReactNode } from "react";
import { useAddressVisibility } from "../../hooks/device/useAddressVisibility.js";
import { useMessages } from "../../hooks/useMessages.js";
import { describeAddress } from "../../network/describeAddress.js";
import { FactActions, FactButton, FactNote } from "../../parts/details.js";
import type { Session } from "../../session/Session.js";
import { CopyButton } from "./CopyButton.js";

/**
 * The IP address of a session and its kind. With `hideAddresses`, the address is hidden until the user asks
 * for it. Renders `<span>` elements and buttons.
 */
export function AddressFact({ session }: { session: Session }): ReactNode {
  const messages = useMessages();
  const { canHide, isHidden, toggle } = useAddressVisibility(session.sessionId);
  const { text, kind, viaProxy } = describeAddress(session.ip);
  if (!text) return <span>{messages.unknownAddress}</span>;
  const isPublic = kind === "public" || kind === "unknown";
  const word = isPublic ? undefined : messages.addressKinds[kind];
  const label = messages.addressLabel;
  const action = isHidden ? messages.show : messages.hide;
  return (
    <>
      {isHidden ? (
        <span>{messages.hidden}</span>
      ) : (
        <span>
          <bdi>{text}</bdi>
          {word && <FactNote>{` ${word}`}</FactNote>}
          {viaProxy && <FactNote>{` ${messages.viaProxy}`}</FactNote>}
        </span>
      )}
      <FactActions>
        {canHide && (
          <FactButton aria-label={messages.actionOn(action, label)} onClick={toggle}>
            {action}
          </FactButton>
        )}
        <CopyButton text={text} label={label} />
      </FactActions>
    </>
  );
}
