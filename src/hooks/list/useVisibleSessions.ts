"use client";

import { visibleSessions } from "../../controller/visibleSessions.js";
import type { SessionListing } from "../../query/sessionsCache.js";
import type { RevocationState } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { useRevocationState } from "../context/useRevocationState.js";

/**
 * The rows to show, in their order: see `visibleSessions`. It stays the same array until other rows are shown,
 * so a new status does not replace it.
 */
export function useVisibleSessions(listing: SessionListing | undefined): readonly Session[] {
  return useRevocationState(({ byId, accountId }) => {
    if (!listing) return none;
    // The list belongs to another account, so ignore the revocations in the store. The next `report` removes
    // them.
    const isOtherAccount =
      accountId !== undefined && (listing.accountId ?? accountId) !== accountId;
    return visibleSessions(listing, isOtherAccount ? noRevocations : byId);
  });
}

const none: readonly Session[] = [];
const noRevocations: RevocationState["byId"] = new Map();
