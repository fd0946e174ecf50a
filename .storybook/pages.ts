/** The background of a host's page, by theme. These are the extremes for which the kit's colours are made. */
export const pages = new Map([
  ["light", "#f7f8f9"],
  ["dark", "#0f1114"],
]);
