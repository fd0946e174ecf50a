/** Calls what the host gave: where that throws, it is the host's to hear of, and stops nothing here. */
export function callHost(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
