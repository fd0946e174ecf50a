"use client";

import { useContext } from "react";
import { flagOf } from "../network/flagOf.js";
import type { Session } from "../session/Session.js";
import { WordingContext } from "./WordingContext.js";

/** The flag of a session's country, where the host wants flags. */
export function useFlag({ location }: Session): string | undefined {
  const { showFlags } = useContext(WordingContext);
  return showFlags ? flagOf(location?.countryCode) : undefined;
}
