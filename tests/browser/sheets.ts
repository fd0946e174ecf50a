const own: HTMLStyleElement[] = [];

/** Loads sheets in the order of a page, without the kit's own that every other test has. */
export function loadSheets(...texts: string[]): void {
  unloadSheets();
  for (const sheet of document.styleSheets) sheet.disabled = true;
  for (const text of texts) {
    const sheet = document.createElement("style");
    sheet.textContent = text;
    document.head.append(sheet);
    own.push(sheet);
  }
}

/** Back to what every other test has. */
export function unloadSheets(): void {
  for (const sheet of own.splice(0)) sheet.remove();
  for (const sheet of document.styleSheets) sheet.disabled = false;
}
