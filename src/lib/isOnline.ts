/** Whether this device has a network at all; `true` where that cannot be known, as in Node. */
export function isOnline(): boolean {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.onLine ?? true;
}
