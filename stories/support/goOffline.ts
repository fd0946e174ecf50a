/** Sets the page offline. Returns a function that sets it online again. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event("offline"));
  return () => {
    // Delete our property, so that the browser's own on the prototype is visible again.
    Reflect.deleteProperty(navigator, "onLine");
  };
}
