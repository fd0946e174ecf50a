import { readFileSync } from "node:fs";

/**
 * A list that is compared with the bare list.
 *
 * @typedef {{ name: string, most?: number, acts: (import("./visit.mjs").Visit["act"])[] }} List
 *   `name` is the name of its page. `most` is the highest number of rows to measure. `acts` are the actions that
 *   the list can do; other actions are not measured.
 */

/** @type {List} */
export const kit = { name: "kit", acts: ["arrive", "end", "ask", "tick", "scroll"] };

/**
 * The lists of other kits, used as their documentation says: `npm run bench -- --peers`. The first one ends a
 * session without a question and shows no times. The second one does not update the times that it shows.
 *
 * @type {(List & { shows: string, source: string })[]} `shows` is the component, `source` the package.
 */
export const peers = [
  {
    name: "better-auth-ui",
    shows: "SessionsCard",
    source: "@daveyplate/better-auth-ui",
    most: 1_000,
    acts: ["arrive", "end"],
  },
  {
    name: "workos-widgets",
    shows: "UserSessions",
    source: "@workos-inc/widgets",
    most: 1_000,
    acts: ["arrive", "end", "ask"],
  },
];

/** Says which releases of the other kits are measured. */
export function namePeers() {
  const manifest = readFileSync(new URL("peers/package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(manifest);
  const named = peers.map(
    ({ name, shows, source }) => `${name} is \`${shows}\` of ${source} ${dependencies[source]}`,
  );
  return `${named.join("; ")}. \
Their rows come as JSON from a fake network in the page. The rows of the kit and of the bare list are in memory. \
A "-" means that the list cannot do this, or cannot do it with so many rows.`;
}
