import { initialRevocationState, type RevocationState } from "./RevocationState.js";

/** Another account's list: nothing of the one before may be shown or named. */
export function ofAccount(before: RevocationState, accountId?: string): RevocationState {
  const state = before.isReplaced ? { ...before, isReplaced: undefined } : before;
  if (accountId === undefined || state.accountId === accountId) return state;
  return state.accountId === undefined
    ? { ...state, accountId }
    : { ...initialRevocationState, accountId, era: state.era + 1 };
}
