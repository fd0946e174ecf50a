/** Takes the network away from the page; returns how it comes back. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event("offline"));
  return () => {
    // The browser's own answer, from the prototype.
    Reflect.deleteProperty(navigator, "onLine");
  };
}
