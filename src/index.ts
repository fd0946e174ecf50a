export {
  PasswordChangedPrompt,
  type PasswordChangedPromptProps,
} from "./components/PasswordChangedPrompt.js";
export { RevokeButton, type RevokeButtonProps } from "./components/RevokeButton.js";
export { RevokeAllButton, type RevokeAllButtonProps } from "./components/RevokeAllButton.js";
export {
  RevokeOthersButton,
  type RevokeOthersButtonProps,
} from "./components/RevokeOthersButton.js";
export { NameInSentence, type NameInSentenceProps } from "./components/NameInSentence.js";
export type { ListSlots } from "./components/list/ListSlots.js";
export type { SessionsState } from "./components/list/SessionsState.js";
export type { OwnAction } from "./components/row/useRowSettings.js";
export type { SessionCardProps } from "./components/row/SessionCardProps.js";
export { SessionCard } from "./components/SessionCard.js";
export { SessionList, type SessionListProps } from "./components/SessionList.js";
export { SessionsOutlet, type SessionsOutletProps } from "./components/SessionsOutlet.js";
export { SessionsProvider } from "./components/SessionsProvider.js";
export type { SessionsProviderProps } from "./components/provider/SessionsProviderProps.js";
export type {
  OwnClassNames,
  OwnComponents,
  OwnPartProps,
  PartName,
} from "./parts/OwnComponents.js";
export { describeDevice } from "./device/describeDevice.js";
export type { Device, DeviceType } from "./device/Device.js";
export type {
  ReauthenticateRequest,
  RevokedEvent,
  SessionsErrorEvent,
  SessionsHandlers,
  SignedOutEvent,
  ConfirmRequest,
} from "./controller/handlers.js";
export type { SessionsStatus } from "./controller/listStatus.js";
export type { UseBulkResult } from "./hooks/revoke/useBulk.js";
export type { UseBulkOfAllResult } from "./hooks/revoke/useRevokeAll.js";
export { type CardSession, useCardSession } from "./hooks/useCardSession.js";
export { useCooldown } from "./hooks/useCooldown.js";
export { useDevice } from "./hooks/useDevice.js";
export { useMessages } from "./hooks/useMessages.js";
export { useNow } from "./hooks/useNow.js";
export { useRelativeTime } from "./hooks/useRelativeTime.js";
export {
  useRevokeAllSessions,
  type UseRevokeAllSessionsResult,
} from "./hooks/useRevokeAllSessions.js";
export {
  useRevokeOtherSessions,
  type UseRevokeOtherSessionsResult,
} from "./hooks/useRevokeOtherSessions.js";
export { useRevokeSession } from "./hooks/useRevokeSession.js";
export { useRevokeSessions, type UseRevokeSessionsResult } from "./hooks/useRevokeSessions.js";
export type { UseRevokeSessionResult } from "./hooks/revoke/signOutOf.js";
export type {
  RowAddress,
  RowLastActive,
  RowMessageText,
  RowQuestionText,
  RowSignedIn,
  SessionRow,
} from "./hooks/row/SessionRow.js";
export type { RowRevoke, RowRevokeButtonProps } from "./hooks/row/RowRevoke.js";
export { useRowFocus } from "./hooks/useRowFocus.js";
export { useSelection, type UseSelectionResult } from "./hooks/useSelection.js";
export { useSessionRow, type UseSessionRowOptions } from "./hooks/useSessionRow.js";
export {
  useSessions,
  type UseSessionsOptions,
  type UseSessionsResult,
} from "./hooks/useSessions.js";
export { type SessionsSettings, useSessionsSettings } from "./hooks/useSessionsSettings.js";
export { useStableOrder, type UseStableOrderResult } from "./hooks/useStableOrder.js";
export { en } from "./i18n/en.js";
export type { Messages } from "./i18n/Messages.js";
export { plural } from "./i18n/plural.js";
export type { AddressKind } from "./network/describeAddress.js";
export { sessionKeys } from "./query/sessionKeys.js";
export { shouldPersistQuery } from "./query/shouldPersistQuery.js";
export type { SessionsQueryOptions } from "./query/sessionsQuery.js";
export { sessionsQuery } from "./query/sessionsQuery.js";
export type { SessionPages } from "./query/sessionsCache.js";
export type {
  Revocation,
  RevocationTarget,
  RevocationStatus,
} from "./revocation/RevocationState.js";
export type { ConfirmWords } from "./revocation/ConfirmWords.js";
export type { Notice, NoticeTone } from "./revocation/Notice.js";
export type { RevokeResult } from "./revocation/RevokeResult.js";
export type { ClientBrands, ClientHints } from "./session/ClientHints.js";
export { isExpired } from "./session/time.js";
export { isKnownTime } from "./session/time.js";
export { orderSessions } from "./controller/visibleSessions.js";
export { parseSession } from "./session/parseSession.js";
export { parseSessions } from "./session/parseSessions.js";
export type { Session, SessionLocation } from "./session/Session.js";
export type { SessionDevice, SessionDeviceKind } from "./session/SessionDevice.js";
export type { SessionPage } from "./session/SessionPage.js";
export type { ListRequest, SessionsClient } from "./session/SessionsClient.js";
export {
  isSessionsError,
  SessionsError,
  type SessionsErrorCode,
  type SessionsErrorOptions,
} from "./session/SessionsError.js";
