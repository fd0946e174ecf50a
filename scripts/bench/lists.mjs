import { readFileSync } from "node:fs";

/**
 * A list to compare with the bare one.
 *
 * @typedef {{ name: string, most?: number, acts: (import("./visit.mjs").Visit["act"])[] }} List
 *   `name` is that of its page; `most` is the most rows that it is shown with; what is not among its
 *   `acts` it cannot do, and is not measured.
 */

/** @type {List} */
export const kit = { name: "kit", acts: ["arrive", "end", "ask", "tick", "scroll"] };

/**
 * The lists of others, as their documentation has them used: `npm run bench -- --peers`. The first ends a
 * session without a question and shows no time; the second does not renew the times that it shows.
 *
 * @type {(List & { shows: string, source: string })[]} `shows` is its component, `source` its package.
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

/** Which releases of the others are measured. */
export function namePeers() {
  const manifest = readFileSync(new URL("peers/package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(manifest);
  const named = peers.map(
    ({ name, shows, source }) => `${name} is \`${shows}\` of ${source} ${dependencies[source]}`,
  );
  return `${named.join("; ")}. \
Their rows come as JSON from a network that the page stubs; those of the kit and the bare list are in memory. \
A "-" is what a list cannot do, or not with so many rows.`;
}
