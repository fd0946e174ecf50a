/** How a page translator treats a text node: it replaces the node, or moves it into a new element. */
export type TranslatorKind = "replaces" | "moves";

/**
 * Acts like a page translator on the whole page, also on text that appears later: puts each text into a `<font>`.
 * The words stay the same, so that a test can compare them with those of a page without a translator.
 *
 * @returns A function that stops it.
 */
export function translatePage(kind: TranslatorKind): () => void {
  const translate = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || parent.closest("font, script, style, textarea") || !text.data.trim()) return;
    const font = document.createElement("font");
    if (kind === "replaces") font.textContent = text.data;
    text.replaceWith(font);
    if (kind === "moves") font.append(text);
  };
  const translateAll = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) translate(text);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (!node.isConnected) continue;
        if (node instanceof Text) translate(node);
        else translateAll(node);
      }
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  translateAll(document.body);
  return () => observer.disconnect();
}
