/** Where a host's page may lie, by theme: the extremes that the colours are made for. */
export const pages = new Map([
  ["light", "#f7f8f9"],
  ["dark", "#0f1114"],
]);
