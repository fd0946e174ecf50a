/** Whether this device has a network; `true` when this is unknown, as in Node. */
export function isOnline(): boolean {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.onLine ?? true;
}
