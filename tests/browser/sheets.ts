const own: HTMLStyleElement[] = [];

/** Loads these sheets in this order. Turns off all other sheets, also the kit's sheet that every other test has. */
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

/** Removes these sheets and turns the others on again. */
export function unloadSheets(): void {
  for (const sheet of own.splice(0)) sheet.remove();
  for (const sheet of document.styleSheets) sheet.disabled = false;
}
