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
The page itself answers their requests, with the rows as JSON, so no network is measured. The kit and the bare list get their rows as objects. \
A "-" means that the list does not have this feature, or was not measured with so many rows.`;
}
