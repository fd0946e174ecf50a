import { callHost } from "./callHost.js";
import { isOnline } from "../lib/isOnline.js";
import { isOver } from "../session/SessionsError.js";
import { readPages, type SessionListing, type SessionPages } from "../query/sessionsCache.js";
import { sendRequest } from "../query/sendRequest.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { checkOutcome } from "../revocation/checkOutcome.js";
import { endSessions } from "../revocation/endSessions.js";
import { ownRow } from "../revocation/selectors.js";
import type { RevokeResult } from "../revocation/RevokeResult.js";
import type { RevocationTarget } from "../revocation/RevocationState.js";
import { idsOf } from "../session/sessionLists.js";
import type { Session } from "../session/Session.js";
import { requestReauthentication } from "./requestReauthentication.js";
import { canRevokeInOneRequest, chooseRequests } from "./chooseRequests.js";
import { handOver } from "./handOver.js";
import type { Kit } from "./Kit.js";
import { refresh } from "./refresh.js";

/**
 * Ends sessions. Dispatches each outcome to the revocation store, which `useRevocationState` reads. When this
 * device's own session was one of them and has ended, calls `onSignedOut` at the end. Never rejects.
 *
 * @returns The outcome of each session, as the objects that were passed.
 */
export async function revokeSessions(
  kit: Kit,
  asked: readonly Session[],
  target: RevocationTarget,
): Promise<RevokeResult> {
  const { client, account, queryClient, controller, handlers } = kit;
  const { revocations } = controller;
  const { reauthenticate, requireReauthentication } = handlers.current;
  const key = sessionKeys.revoke(client.scope, account);
  const listKey = sessionKeys.list(client.scope, account);
  const listNow = () => {
    const pages = queryClient.getQueryData<SessionPages>(listKey);
    return pages && readPages(pages);
  };
  const list = listNow();
  const requested = endsThisDevice.has(target)
    ? withCurrentId(asked, controller.ownIds, list)
    : asked;
  const here = target === "this-device" ? requested[0]?.sessionId : list?.currentSessionId;
  const ownId = requested.find(({ sessionId }) => sessionId === here)?.sessionId;
  const isWide = target === "others" || target === "all";
  const isAll = isWide || (target !== "one" && here && list?.isWhole);
  const canUseOneRequest = (sessions: readonly Session[]) => {
    const now = listNow();
    return canRevokeInOneRequest(sessions, {
      target,
      state: revocations.get(),
      sessions: [...requested, ...(now?.sessions ?? [])],
      here: [here, now?.currentSessionId],
    });
  };
  const { ended, ...result } = await endSessions(revocations, requested, target, {
    isOnline,
    isReauthenticationRequired: reauthenticate !== undefined && requireReauthentication === true,
    chooseRequests: (sessions) =>
      chooseRequests(client, sessions, {
        target,
        currentId: here,
        currentIdNow: () => ownRow(revocations.get())?.[0],
        isAll: Boolean(isAll) && canUseOneRequest(sessions),
      }).map((phase) =>
        phase.map((request) => ({
          ...request,
          send: () =>
            sendRequest(queryClient, key, request.send, {
              onFault: handlers.reportFault,
              // The request may have ended the session after the list was asked, so ask the list once more.
              onLate: () => void checkOutcome(revocations, [], { refresh: () => refresh(kit) }),
              limitMs: client.revokeTimeout,
            }),
        })),
      ),
    refresh: () => refresh(kit),
    ownId,
    async afterReauthentication() {
      // Refetch when the cached list may belong to the session that reauthentication has just replaced.
      const { error, fetchStatus } = queryClient.getQueryState(listKey) ?? {};
      const isStale = ownId !== undefined || isOver(error) || fetchStatus === "fetching";
      if (isStale) await refresh(kit).catch(() => undefined);
    },
    isReauthenticatedSince: controller.reauthentication.isReauthenticatedSince,
    listedAt: () => listNow()?.sequence ?? 0,
    mayBeReplacedSince: controller.reauthentication.mayBeReplacedSince,
    reauthenticate:
      reauthenticate && ((some, since) => requestReauthentication(kit, target, some, since)),
  });
  const others = ended.filter(({ sessionId }) => sessionId !== ownId);
  if (others.length > 0) callHost(() => handlers.current.onRevoked?.({ sessions: others, target }));
  if (ownId !== undefined) handOver(kit);
  const askedOf = (some: readonly Session[]) => some.map((one) => asked[requested.indexOf(one)]!);
  const { revoked, failed, unknown, unsent } = result;
  return {
    revoked: askedOf(revoked),
    failed: askedOf(failed),
    unknown: askedOf(unknown),
    unsent: askedOf(unsent),
  };
}

/** The targets that also end this device. */
const endsThisDevice: ReadonlySet<RevocationTarget> = new Set(["this-device", "all"]);

/**
 * Gives this device's session its present id, because the host may have replaced the session since the user was
 * asked to confirm.
 */
function withCurrentId(
  sessions: readonly Session[],
  ownIds: ReadonlySet<string>,
  list: SessionListing | undefined,
): readonly Session[] {
  const sessionId = list?.currentSessionId;
  const listed = new Set(idsOf(list?.sessions ?? []));
  if (sessionId === undefined) return sessions;
  return sessions.map((one) =>
    ownIds.has(one.sessionId) && !listed.has(one.sessionId) ? { ...one, sessionId } : one,
  );
}
