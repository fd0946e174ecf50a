import type { SessionsStatus } from "../../controller/listStatus.js";
import type { SessionsError } from "../../session/SessionsError.js";

/** Why a list shows no rows. */
export interface SessionsState {
  /** The status of the list; `empty` when it was loaded and holds no session at all. */
  status: Exclude<SessionsStatus, "ready"> | "empty";
  /** What has happened. */
  title: string;
  /** The reason, and what to do. `""` while the list loads as fast as usual. */
  text: string;
  /** The next step; `undefined` when the user can only wait. */
  action?: {
    /** The label of its button. */
    label: string;
    /** Does it. */
    run(): void;
  };
  /** Why the list could not be fetched. */
  error?: SessionsError;
}
