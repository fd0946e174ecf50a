/**
 * What a click opens may lie under the pointer: the second and third click of a double or triple one
 * must not press it, nor take the focus away. Ends with the next press that is one of its own.
 *
 * @returns Ends it before that.
 */
export function swallowSecondClick(): () => void {
  const next = new AbortController();
  const swallow = (event: MouseEvent) => {
    if (event.detail < 2) return next.abort();
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of ["mousedown", "click"] as const) {
    addEventListener(type, swallow, { capture: true, signal: next.signal });
  }
  return () => next.abort();
}
