/** A style that hides an element from everybody, but keeps its space, so that nothing around it moves. */
export const unseen = { visibility: "hidden" } as const;
