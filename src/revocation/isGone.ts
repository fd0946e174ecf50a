import type { SessionsError } from "../session/SessionsError.js";

/** All that the backend says is that it knows no such session. */
export const isGone = (error: SessionsError | undefined): boolean => error?.code === "not-found";
