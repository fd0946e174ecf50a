/**
 * Calls a function of the host. When it throws, the error is thrown again in a microtask, so that the page's
 * error reporting gets it and the kit goes on.
 */
export function callHost(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
