import type { Source } from "./sources.js";
import { isNode, walk } from "./walk.js";

/**
 * Whether React can run a module only in the browser. This is so when the module imports a hook,
 * `createContext` or a component class from react, calls a hook of the kit, or passes a function to an element, as
 * a handler or as its child. A module that only has JSX, `forwardRef` or types also runs on a server.
 *
 * @see https://react.dev/reference/rsc/use-client
 */
export function needsClient({ module, program }: Source): boolean {
  const fromReact = module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value === "react")
    .flatMap(({ entries }) => entries)
    .filter(({ isType }) => !isType)
    .map(({ importName }) => importName.name ?? "");
  if (fromReact.some((name) => /^(use[A-Z]|createContext$|(Pure)?Component$)/.test(name))) {
    return true;
  }
  let isFound = false;
  walk(program, ({ type, callee, name, expression }, [parent]) => {
    if (type === "CallExpression" && isNode(callee) && /^use[A-Z]/.test(String(callee.name))) {
      isFound = true;
    }
    const isFunction = isNode(expression) && expression.type === "ArrowFunctionExpression";
    if (type === "JSXExpressionContainer" && isFunction && parent?.type === "JSXElement") {
      isFound = true;
    }
    if (type === "JSXAttribute" && isNode(name) && /^on[A-Z]/.test(String(name.name))) {
      isFound = true;
    }
  });
  return isFound;
}

/** Whether the first statement of a module is `"use client"`. */
export function saysClient(text: string): boolean {
  return /^\s*["']use client["'];?\s/.test(text);
}
