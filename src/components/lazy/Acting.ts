// The contents of the chunk with everything that a press needs. Rows at rest need none of it.
export { NotYouGuide } from "../guide/NotYouGuide.js";
export { RowFocus } from "../list/RowFocus.js";
export { Announcements } from "../list/Announcements.js";
export { OutletBody } from "../outlet/OutletBody.js";
export { PromptAnnouncer } from "../passwordChanged/PromptAnnouncer.js";
export { LoneAnnouncer } from "../revoke/LoneAnnouncer.js";
export { BulkSteps } from "../revoke/BulkSteps.js";
export { RowDetails } from "../details/RowDetails.js";
export { RowCheckbox } from "../row/RowCheckbox.js";
export { RowMessage } from "../row/RowMessage.js";
export { RowQuestion } from "../row/RowQuestion.js";
export { BulkBar } from "../select/BulkBar.js";
export { SelectionTools } from "../select/SelectionTools.js";
export { bulkActions } from "../../hooks/revoke/bulkActions.js";
export { loadAllSessions } from "../../hooks/revoke/loadAllSessions.js";
export { signOutOf } from "../../hooks/revoke/signOutOf.js";
