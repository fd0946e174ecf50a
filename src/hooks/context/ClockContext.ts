"use client";

import { createContext } from "react";
import type { SessionsController } from "../../controller/SessionsController.js";

/** Replaces the server's clock for all times below it; `undefined` outside of a `FixedClock`. */
export const ClockContext = createContext<
  Pick<SessionsController["serverClock"], "get" | "subscribe"> | undefined
>(undefined);
