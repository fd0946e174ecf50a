import type { QueryClient } from "@tanstack/react-query";
import type { SessionsClient } from "../session/SessionsClient.js";
import type { LatestHandlers } from "./latestHandlers.js";
import type { SessionsController } from "./SessionsController.js";

/** What the provider passes to the components below it. */
export interface Kit {
  client: SessionsClient;
  account?: string;
  queryClient: QueryClient;
  controller: SessionsController;
  handlers: LatestHandlers;
  /** The host has `confirm`, so the kit shows no confirmation of its own. */
  isConfirmedByHost: boolean;
  /** The host has `onChangePassword`. */
  hasPasswordChange: boolean;
  /** The host has `onReviewSecurity`. */
  hasSecurityReview: boolean;
  /** How long an ended session may keep access, in milliseconds. */
  propagationDelay?: number;
}
