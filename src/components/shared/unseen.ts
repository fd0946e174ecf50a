/** Nobody sees, reads or presses it, and it keeps its place: nothing around it moves. */
export const unseen = { visibility: "hidden" } as const;
