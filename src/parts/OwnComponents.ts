import type { ComponentProps, ComponentType, Ref } from "react";
import type * as parts from "./index.js";

type Parts = typeof parts;

/**
 * The props that a component of the host gets in place of a part: those of the part, and the `ref` for its element.
 * `color` is left out, because the kit never sets it, and design systems give it other types. An `Icon` gets no
 * `viewBox`, `fill`, `stroke` and `children`, because these belong to the drawing of the kit.
 *
 * @example
 * ```tsx
 * const Button = forwardRef<HTMLButtonElement, OwnPartProps<"Button">>(function Button(props, ref) {
 *   return <MuiButton {...props} ref={ref} color={props["data-variant"] === "danger" ? "error" : "primary"} />;
 * });
 * ```
 */
export type OwnPartProps<Name extends keyof Parts> = Omit<
  ComponentProps<Parts[Name]>,
  "color" | "ref" | "render" | (Name extends "Icon" ? Drawing : never)
> & {
  /** Attach it to the element that can have the focus. */
  ref?: Ref<never>;
  /** The name of the part, for stylesheets. The kit finds its elements by it, so pass it on. */
  "data-sessions"?: string;
};

/** The props of an `<svg>` that belong to its drawing. */
type Drawing = "viewBox" | "fill" | "stroke" | "children";

/**
 * Components of the host by the name of the part that they replace. `Button` stands for each button and `Icon` for
 * each icon; a component for `FactButton` wins over that for `Button`.
 */
export type OwnComponents = {
  readonly [Name in keyof Parts]?: ComponentType<OwnPartProps<Name>> | undefined;
};

/** The name of a part in camel case; a name that ends with `Root` has no such ending here. */
export type PartName =
  | Uncapitalize<Exclude<keyof Parts, "RowRoot" | "ConfirmRoot">>
  | "row"
  | "confirm"
  | "revoke"
  | "revokeOthers"
  | "revokeAll";

/** Classes of the host by the name of the part. */
export type OwnClassNames = { readonly [Name in PartName]?: string | undefined };
