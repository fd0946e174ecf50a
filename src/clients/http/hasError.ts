/**
 * Whether the body of a successful response reports an error. Many APIs do this with `error`, with a list of
 * `errors`, or with `ok` or `success` set to false.
 */
export function hasError(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  const { error, errors, ok, success } = json as Record<string, unknown>;
  const isListed = Array.isArray(errors) && errors.length > 0;
  return Boolean(error) || isListed || ok === false || success === false;
}
