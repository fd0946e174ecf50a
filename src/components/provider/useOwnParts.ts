"use client";

import { useState } from "react";
import type { OwnParts } from "../../parts/ownParts.js";

/**
 * The own parts of the host as one object, or `undefined` when there are none. It stays the same object until a
 * component or a class changes, because a host may write its objects inside of its render, and a new object renders
 * each row again.
 */
export function useOwnParts({ components, classNames }: OwnParts): OwnParts | undefined {
  const [kept, keep] = useState<OwnParts>({});
  const isSame = isAlike(kept.components, components) && isAlike(kept.classNames, classNames);
  const own = isSame ? kept : { components, classNames };
  if (!isSame) keep(own);
  return own.components || own.classNames ? own : undefined;
}

type Values = { readonly [part: string]: unknown } | undefined;

function isAlike(one: Values, other: Values): boolean {
  if (!one || !other) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && Object.is(one[name], other[name]))
  );
}
