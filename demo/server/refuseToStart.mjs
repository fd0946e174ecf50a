/**
 * For what the person who starts the demo has to mend: says it in words, without a stack.
 *
 * @param {string} why
 * @returns {never}
 */
export function refuseToStart(why) {
  console.error(`\n  ${why}\n`);
  process.exit(1);
}
