/**
 * Shares one request among the calls that wait for it to be sent. A call that comes while a request is under way gets
 * the next request, because the answer to the earlier one may describe the time before that call. So many revokes ask
 * one question at a time, and each gets an answer that is newer than itself.
 */
export function shareChecks<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () => {
    if (next) return next;
    next = underWay.then(() => {
      next = undefined;
      return ask();
    });
    underWay = next.catch(() => undefined);
    return next;
  };
}
