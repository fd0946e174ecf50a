import { measurements } from "./figures.mjs";
import { measure } from "./visit.mjs";

/**
 * Measures every list and compares it with the bare list.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} url The address of the pages.
 * @param {import("./lists.mjs").List[]} lists The lists to compare with `bare`.
 * @param {object} options
 * @param {number} options.limitMs A visit that takes longer is given up, and so is its measurement.
 * @param {number} options.rounds How often each page is visited. The result is the median.
 * @param {number} options.most Measurements with more rows are left out.
 * @returns {Promise<{ rows: Row[], elements: Record<string, number> }>}
 *
 * @typedef {{ name: string, must?: number, aim?: number, ratios: Record<string, number | undefined> }} Row
 *   A ratio is `undefined` when a visit was given up. It is absent when the list cannot do this.
 */
export async function run(browser, url, lists, { limitMs, rounds, most }) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {Record<string, number>} */
  const elements = {};
  for (const { visit, figures } of measurements.filter((each) => each.visit.rows <= most)) {
    const able = lists
      .filter(({ most: own = Infinity, acts }) => visit.rows <= own && can(acts, visit))
      .map(({ name }) => name);
    const measured = await takeTurns(["bare", ...able], visit);
    for (const [list, [one]] of Object.entries(measured)) {
      if (visit.rows === 1_000 && one) elements[list] ??= one.elements / visit.rows;
    }
    for (const { name, of, must, aim } of figures) {
      /** @param {string} list */
      const middle = (list) => median((measured[list] ?? []).map(of));
      const ratios = Object.fromEntries(
        able.map((list) => [list, ratio(middle(list), middle("bare"))]),
      );
      rows.push({ name, must, aim, ratios });
      console.error(`${name}: ${lists.map((list) => ratios[list.name]?.toFixed(2)).join(" / ")}`);
    }
  }
  return { rows, elements };

  /**
   * @param {string[]} pages
   * @param {import("./visit.mjs").Visit} visit
   */
  async function takeTurns(pages, visit) {
    /** @type {Record<string, import("./visit.mjs").Measured[]>} */
    const measured = Object.fromEntries(pages.map((page) => [page, []]));
    const left = new Set(pages);
    for (let round = 0; round < rounds; round++) {
      // Reverse the order in every second round, so that other work of the machine affects all pages alike.
      const order = round % 2 === 0 ? pages : pages.toReversed();
      for (const page of order.filter((name) => left.has(name))) {
        const result = await measure(browser, `${url}${page}.html`, visit, limitMs);
        if (result) measured[page]?.push(result);
        else [measured[page]] = [[], left.delete(page)];
      }
    }
    return measured;
  }
}

/**
 * @param {import("./lists.mjs").List["acts"]} acts
 * @param {import("./visit.mjs").Visit} visit
 */
function can(acts, { act }) {
  return act === undefined || acts.includes(act);
}

/**
 * @param {number | undefined} ours
 * @param {number | undefined} bare
 */
function ratio(ours, bare) {
  return ours === undefined || bare === undefined ? undefined : ours / bare;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
