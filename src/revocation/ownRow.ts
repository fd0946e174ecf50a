import type { Revocation, RevocationState } from "./RevocationState.js";

/** This device's own row, where its end was asked for, under the id that it has now. */
export function ownRow({ byId }: RevocationState): readonly [string, Revocation] | undefined {
  return [...byId].find(([, { ownId }]) => ownId !== undefined);
}
