import { isSessionsError } from "../session/SessionsError.js";

/** The session that asks is over. */
export const isOver = (error: unknown): boolean =>
  isSessionsError(error) && error.code === "unauthorized";
