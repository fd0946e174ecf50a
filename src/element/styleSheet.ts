import css from "../styles/index.css?inline";

/** As wide as the list in it would be: an element that is not known has no box of its own. */
const host =
  ":host{display:block;flex:auto;max-block-size:max-content}:host([hidden]){display:none}";

let sheet: CSSStyleSheet | undefined;

/**
 * The stylesheet, made once for all elements of the page. Constructed and not a `<style>`, so that a
 * page whose policy allows no inline style shows it too.
 */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(host + css);
  }
  return sheet;
}
