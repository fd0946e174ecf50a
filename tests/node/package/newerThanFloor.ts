/**
 * APIs that the package must not rely on, because Chrome 123, Firefox 120 or Safari 17.5 lacks them. Each
 * name includes the version that added the API. The list covers only what a screen like this one could use.
 */
export const newerApis: Record<string, RegExp> = {
  "Promise.withResolvers (Firefox 121)": /\bPromise\.withResolvers\b/,
  "Promise.try (Chrome 128, Firefox 134, Safari 18.2)": /\bPromise\.try\b/,
  "set operations (Firefox 127)":
    /\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  "iterator helpers (Firefox 131, Safari 18.4)":
    /\bIterator\.(from|prototype)\b|\.(keys|values|entries)\(\)\s*\.(map|filter|some|every|find|reduce|flatMap|forEach|take|drop|toArray)\(/,
  "RegExp.escape (Chrome 136, Firefox 134, Safari 18.2)": /\bRegExp\.escape\b/,
  "modifiers in a regular expression (Chrome 125, Firefox 132)": /\(\?([ims]+(-[ims]+)?|-[ims]+):/,
  "Intl.DurationFormat (Chrome 129, Firefox 136)": /\bIntl\.DurationFormat\b/,
  "Intl.Segmenter (Firefox 125)": /\bIntl\.Segmenter\b/,
  "AbortSignal.any (Firefox 124)": /\bAbortSignal\.any\b/,
  "URL.parse (Chrome 126, Firefox 126, Safari 18)": /\bURL\.parse\b/,
  "Error.isError (Chrome 134, Firefox 138)": /\bError\.isError\b/,
  "Map.getOrInsert (Firefox 144)": /\.getOrInsert(Computed)?\(/,
  "Math.sumPrecise (Firefox 137)": /\bMath\.(sumPrecise|f16round)\b/,
  "base64 and hex of bytes (Firefox 133)": /\.(fromBase64|toBase64|fromHex|toHex|setFromBase64)\(/,
  "moved buffers (Firefox 122)": /\.(transferToFixedLength|transfer)\(\)/,
  "explicit resource management": /\bSymbol\.(asyncDispose|dispose)\b|\bDisposableStack\b/,
  "Temporal (Firefox 139)": /\bTemporal\./,
  "the popover API (Firefox 125)": /\b(show|hide|toggle)Popover\(|\bpopover:/,
  "closedBy and requestClose of a dialog (Chrome 134)": /\bclosed[bB]y\b|\brequestClose\(/,
  "invoker commands (Chrome 135)": /\bcommandFor\b|\bcommandfor\b/,
  "view transitions (Firefox 144, Safari 18)": /\bstartViewTransition\b/,
  "states of a custom element (Chrome 125, Firefox 126)": /\.states\.(add|delete|has)\(/,
  "Element.moveBefore (Chrome 133)": /\bmoveBefore\b/,
  "requestIdleCallback (no Safari)": /\brequestIdleCallback\b/,
  "the scheduler of the page (no Safari)": /\bscheduler\.(yield|postTask)\b/,
  "the navigation API (Firefox 147, Safari 26.2)": /\bnavigation\.(navigate|addEventListener)\b/,
  "trusted types (Firefox 148, Safari 26)": /\btrustedTypes\b/,
};

/** Features of stylesheets that the package must not rely on, with the same rules as `newerApis`. */
export const newerStyles: Record<string, RegExp> = {
  "@scope (Firefox 146)": /@scope\b/,
  "@starting-style (Firefox 129)": /@starting-style\b/,
  "@property (Firefox 128)": /@property\b/,
  "@position-try and anchors (Chrome 125)": /@position-try\b|\banchor(-size)?\(|\banchor-name\b/,
  "@view-transition and its names": /@view-transition\b|\bview-transition-name\b/,
  "@function and if()": /@function\b|:\s*if\(/,
  "style queries (no Firefox)": /@container[^{]*\bstyle\(/,
  "scroll-driven animations (no Firefox)": /\b(animation-timeline|view-timeline|scroll-timeline)\b/,
  "relative colours (Firefox 128)": /\b(rgb|hsl|oklch|oklab|lab|lch|color)\(from\b/,
  "contrast-color()": /\bcontrast-color\(/,
  "interpolate-size and calc-size() (Chrome 129)": /\binterpolate-size\b|\bcalc-size\(/,
  "discrete transitions (Firefox 129)": /\ballow-discrete\b|\btransition-behavior\b/,
  "field-sizing (no Firefox)": /\bfield-sizing\b/,
  "typed attr() (Chrome 133)": /\battr\([^)]*\b(type\(|px|rem|%)/,
  "sibling-index() (Chrome 138)": /\bsibling-(index|count)\(/,
  "text-box (Chrome 133)": /\btext-box(-trim|-edge)?\b/,
  "corner-shape (Chrome 139)": /\bcorner-shape\b/,
  "text-wrap: pretty (Safari 26)": /\btext-wrap(-style)?:\s*pretty\b/,
  ":state() (Chrome 125)": /:state\(/,
  ":open (Chrome 133)": /:open\b/,
  "::details-content (Chrome 131)": /::details-content\b/,
  "round() and its like (Chrome 125)": /\b(round|mod|rem)\(/,
  "zoom (Firefox 126)": /(?<![-\w])zoom:/,
};
