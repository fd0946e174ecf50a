import css from "../styles/index.css?inline";

let sheet: CSSStyleSheet | undefined;

/**
 * The stylesheet, made once for all elements of the page. Constructed and not a `<style>`, so that a
 * page whose policy allows no inline style shows it too.
 */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
