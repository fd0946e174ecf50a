/** The texts that report a failure where an API usually says "success" or "ok". */
const failureText = /^(?:false|error|fail(?:ed|ure)?)$/i;

/**
 * Whether the body of a successful response reports an error. Many APIs do this:
 * - with `error`, or with `errors` that are not empty
 * - with `ok` or `success` that is false, 0, or a text such as "false"
 * - with a `status` such as "error" or "fail" (JSend)
 * - with the number of an HTTP error as `status` (RFC 9457) or `statusCode`
 *
 * A body that is only such a value, such as `false`, reports an error, too. A `status` of 0 often means success.
 */
export function hasError(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return isNo(json);
  const { error, errors, ok, success, status, statusCode } = json as Record<string, unknown>;
  if (error || isFilled(errors) || isNo(ok) || isNo(success)) return true;
  return isFailedStatus(status) || isFailedStatus(statusCode);
}

function isNo(value: unknown): boolean {
  return value === 0 || value === "0" || isFailureText(value);
}

function isFailedStatus(status: unknown): boolean {
  // An object from outside may have a `valueOf` that is no function, so never convert one.
  return typeof status !== "object" && (isFailureText(status) || Number(status) >= 400);
}

function isFailureText(value: unknown): boolean {
  return value === false || (typeof value === "string" && failureText.test(value));
}

function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null
    ? Object.keys(value).length > 0
    : Boolean(value);
}
