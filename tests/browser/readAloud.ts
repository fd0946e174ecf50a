import { cdp } from "vitest/browser";

interface AccessibleNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

/**
 * Returns the texts of the live regions that a screen reader reaches, from the browser's accessibility tree.
 * Regions that are inert, hidden or behind a modal are not included. An empty region is an empty string.
 */
export async function readAloud(): Promise<string[]> {
  // Tests run in a frame of the page, so find the tree of that frame.
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame);
  const frameId = frames.find(({ url }) => url === location.href)!.id;
  const tree = await cdp().send("Accessibility.getFullAXTree", { frameId });
  const nodes = new Map((tree.nodes as AccessibleNode[]).map((node) => [node.nodeId, node]));
  const words = ({ role, name, childIds = [] }: AccessibleNode): string =>
    role?.value === "StaticText"
      ? (name?.value ?? "")
      : childIds.map((id) => words(nodes.get(id) ?? { nodeId: id, ignored: true })).join("");
  return [...nodes.values()]
    .filter(({ ignored, role }) => !ignored && /^(status|alert)$/.test(role?.value ?? ""))
    .map(words);
}
