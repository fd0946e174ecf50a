import type { QueryClient } from "@tanstack/react-query";
import { createController, type SessionsController } from "./SessionsController.js";

const scopes = new WeakMap<QueryClient, Map<string, SessionsController>>();

/**
 * Returns the controller of a query client, backend and account. It stays when its components unmount,
 * because a request may still be in flight then. After this device's sign-out, the next provider gets a new one.
 */
export function sessionsController(
  queryClient: QueryClient,
  clientScope: string,
  account?: string,
): SessionsController {
  const key = JSON.stringify([clientScope, account]);
  const known = scopes.get(queryClient) ?? new Map<string, SessionsController>();
  scopes.set(queryClient, known);
  let controller = known.get(key);
  if (!controller || controller.revocations.get().isSignedOut)
    known.set(key, (controller = createController()));
  return controller;
}

/** Drops the controller of an account that no component shows any more. It sends no further request. */
export function forgetController(
  queryClient: QueryClient,
  clientScope: string,
  account?: string,
): void {
  const known = scopes.get(queryClient);
  const key = JSON.stringify([clientScope, account]);
  const controller = known?.get(key);
  controller?.revocations.dispatch({ type: "abandoned" });
  controller?.reauthentication.cancel();
  known?.delete(key);
}
