/**
 * What the kit and react-query import of React is Preact in `<active-sessions>`, because react-dom alone
 * would be half of its file. All of them get the same copy, in its tests too.
 *
 * @type {{ find: RegExp, replacement: string }[]}
 */
export const preactForReact = [
  { find: /^react\/jsx-runtime$/, replacement: "preact/compat/jsx-runtime" },
  { find: /^react-dom\/(client|test-utils)$/, replacement: "preact/compat/$1" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
];
