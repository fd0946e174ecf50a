import css from "../styles/index.css?inline";

/**
 * The element is as wide as a list in its place would be. `:host` sets `display`, because a custom element is
 * inline by default. An element with `hidden="until-found"` keeps its box, because the browser finds no words without one.
 */
const host =
  ":host{display:block;flex:auto;max-block-size:max-content}:host([hidden]:not([hidden=until-found i])){display:none}";

let sheet: CSSStyleSheet | undefined;

/**
 * The stylesheet, created once for all elements of the page. It is a constructed stylesheet and not a
 * `<style>`, so that it also works on pages whose Content Security Policy forbids inline styles.
 */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(host + css);
  }
  return sheet;
}
