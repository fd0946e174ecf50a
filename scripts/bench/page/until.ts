/**
 * Waits for what a change of the page brings.
 *
 * @throws {Error} after ten seconds, with what the page says.
 */
export function until(isThere: () => boolean, container: Element): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Not there after 10 s: ${container.textContent?.slice(0, 200)}`));
    }, 10_000);
    const observer = new MutationObserver(look);
    observer.observe(container, { childList: true, characterData: true, subtree: true });
    look();
    function look() {
      if (!isThere()) return;
      clearTimeout(late);
      observer.disconnect();
      resolve();
    }
  });
}
