/**
 * Whether a reply with a status of success holds a failure, as many APIs have it: an `error`, a list of
 * `errors`, or `ok` or `success` that is false.
 */
export function hasError(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  const { error, errors, ok, success } = json as Record<string, unknown>;
  const isListed = Array.isArray(errors) && errors.length > 0;
  return Boolean(error) || isListed || ok === false || success === false;
}
