/**
 * Ends the process with a message and without a stack trace. Use it for a problem that the person who starts the
 * demo can solve.
 *
 * @param {string} why
 * @returns {never}
 */
export function refuseToStart(why) {
  console.error(`\n  ${why}\n`);
  process.exit(1);
}
