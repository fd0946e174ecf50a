"use client";

import { forwardRef, useMemo, useState } from "react";
import { useSessions } from "../../hooks/useSessions.js";
import { useMergedRefs } from "../../lib/react/useMergedRefs.js";
import { useEarlyPress } from "../lazy/useEarlyPress.js";
import { Missed } from "../lazy/WhenActing.js";
import { BulkRevokeButton, type BulkRevokeButtonProps } from "./BulkRevokeButton.js";
import { LoneVoice } from "./LoneVoice.js";

/** {@link BulkRevokeButton} outside of a list, which loads the acting code itself. */
export const LoneBulkButton = forwardRef<
  HTMLButtonElement,
  Omit<BulkRevokeButtonProps, "list" | "renderVoice">
>(function LoneBulkButton(props, ref) {
  // The button is there only when the list has arrived.
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const missed = useEarlyPress(
    useMemo(() => ({ current: button }), [button]),
    props.target,
  );
  const composedRef = useMergedRefs(setButton, ref);
  return (
    <>
      <BulkRevokeButton
        {...props}
        ref={composedRef}
        list={useSessions()}
        renderVoice={(missing) => <LoneVoice target={props.target} missing={missing} />}
      />
      <Missed since={missed} />
    </>
  );
});
