/**
 * The aliases that replace React by Preact in `<active-sessions>`, because react-dom would be half of the file. The
 * kit, react-query and the element's tests all use these aliases, so that they share one copy.
 *
 * @type {{ find: RegExp, replacement: string }[]}
 */
export const preactForReact = [
  { find: /^react\/jsx-runtime$/, replacement: "preact/compat/jsx-runtime" },
  { find: /^react-dom\/(client|test-utils)$/, replacement: "preact/compat/$1" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
];
