import { runTests } from "../runTests.mjs";

/** @typedef {import("./readBugs.mjs").Bug} Bug */

const filesInARun = 8;

/**
 * Returns jobs that run the named tests without any bug. Each test file runs once, several files in one job.
 *
 * @param {readonly Bug[]} bugs
 * @param {number} limitMs The limit for each file.
 * @param {Set<string>} passed Each job adds the `keyOf` of each test that passed.
 * @returns {((folder: string) => Promise<void>)[]}
 */
export function greenTests(bugs, limitMs, passed) {
  const projects = new Set(bugs.map(({ project }) => project));
  return [...projects].flatMap((project) => {
    const own = bugs.filter((bug) => bug.project === project);
    const files = [...new Set(own.map(({ test }) => test))];
    const groups = files.flatMap((_, index) =>
      index % filesInARun === 0 ? [files.slice(index, index + filesInARun)] : [],
    );
    return groups.map(
      (group) => (/** @type {string} */ folder) => see(folder, project, own, group),
    );
  });

  /**
   * @param {string} folder
   * @param {string} project
   * @param {readonly Bug[]} own
   * @param {readonly string[]} group
   */
  async function see(folder, project, own, group) {
    await run(folder, project, own, group);
    // When one file hangs, the others of its run have no result. Give each of them its own run.
    const open = group.filter((file) =>
      own.some((bug) => bug.test === file && !passed.has(keyOf(bug))),
    );
    if (group.length > 1) for (const file of open) await run(folder, project, own, [file]);
  }

  /**
   * @param {string} folder
   * @param {string} project
   * @param {readonly Bug[]} own
   * @param {readonly string[]} group
   */
  async function run(folder, project, own, group) {
    const names = [
      ...new Set(own.filter((bug) => group.includes(bug.test)).map(({ name }) => name)),
    ];
    const options = { limitMs: limitMs * group.length };
    const { results } = await runTests(folder, project, group, names, options);
    for (const { file, name, status } of results) {
      if (status === "passed") passed.add(keyOf({ project, test: file, name }));
    }
  }
}

/**
 * Returns the text that identifies a test.
 *
 * @param {{ project: string, test: string, name: string }} test
 */
export const keyOf = ({ project, test, name }) => `${project} ${test} ${name}`;
