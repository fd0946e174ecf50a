// Faults that are put into the installed package. Each consumer must find its faults:
// `npm run test:consumers -- --planted`.
const inlineStyle =
  'document.head.append(Object.assign(document.createElement("style"), { textContent: "a {}" }));\n';

/**
 * @typedef {object} Fault
 * @property {string} consumer
 * @property {string} what
 * @property {string} file A file of the installed package.
 * @property {string} find
 * @property {string} replace
 */

/** @type {Fault[]} */
export const faults = [
  {
    consumer: "next",
    what: "a client directive is missing",
    file: "dist/components/SessionList.js",
    find: '"use client";',
    replace: "",
  },
  {
    consumer: "react-router",
    what: "the first render of the two sides differs",
    file: "dist/hooks/time/useTimeLabel.js",
    find: "store.get, () => void 0",
    replace: "store.get, store.get",
  },
  {
    consumer: "vite-react19",
    what: "a style element on a locked-down page",
    file: "dist/components/SessionList.js",
    find: '"use client";',
    replace: `"use client";\n${inlineStyle}`,
  },
  {
    consumer: "plain-page",
    what: "a style element on a locked-down page",
    file: "dist/element.js",
    find: "",
    replace: inlineStyle,
  },
  {
    consumer: "vite-react18",
    what: "an import of something that is installed for development only",
    file: "dist/index.js",
    find: "",
    replace: 'import "fast-check";\n',
  },
  {
    consumer: "vue",
    what: "the element's file counts as free of side effects",
    file: "package.json",
    find: '"./dist/element.js"\n',
    replace: '"./none.js"\n',
  },
];
