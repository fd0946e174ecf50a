/** The time of a `Date` header; `undefined` when there is none or it cannot be read. */
export function timeOf(header: string | null): Date | undefined {
  const time = new Date(header ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
