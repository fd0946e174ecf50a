/** A node of the syntax tree. Its type decides which fields it has. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Visits each node of a syntax tree, from the root. `around` are the node's ancestors, nearest first. */
export function walk(
  node: unknown,
  visit: (node: SyntaxNode, around: readonly SyntaxNode[]) => void,
  around: readonly SyntaxNode[] = [],
): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit, around);
  if (!isNode(node)) return;
  visit(node, around);
  for (const value of Object.values(node)) walk(value, visit, [node, ...around]);
}

/** Whether a field of a node holds a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
