import { bulkActions } from "./bulkActions.js";
import { loadAllSessions } from "./loadAllSessions.js";
import type { LoadActions } from "./useRevokeAll.js";

/** The actions for the public hooks, whose hosts load the code with their own. */
export const loadedActions: LoadActions = () => ({ bulkActions, loadAllSessions });
