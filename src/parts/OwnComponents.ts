import type { AriaAttributes, ComponentProps, ComponentType, HTMLAttributes, Ref } from "react";
import type * as parts from "./index.js";

type Parts = typeof parts;

/**
 * The props that a component of the host gets in place of a part: those of the part, and the `ref` for its element.
 * `color` is left out, because the kit never sets it, and design systems give it other types. An `Icon` gets no
 * `viewBox`, `fill`, `stroke` and `children`, because these belong to the drawing of the kit. A `Checkbox` and a
 * `Dialog` get only what another element than that of the kit can use.
 *
 * @example
 * ```tsx
 * const Button = forwardRef<HTMLButtonElement, OwnPartProps<"Button">>(function Button(props, ref) {
 *   return <MuiButton {...props} ref={ref} color={props["data-variant"] === "danger" ? "error" : "primary"} />;
 * });
 * ```
 */
export type OwnPartProps<Name extends keyof Parts> = (Name extends keyof OwnContracts
  ? OwnContracts[Name]
  : Omit<ComponentProps<Parts[Name]>, "color" | "ref" | "render">) & {
  /** Attach it to the element that can have the focus. */
  ref?: Ref<never>;
  /**
   * The name of the part. The stylesheet draws and places the part by it, and the kit finds some parts by it. docs/parts.md
   * says which parts need it. For any other part whose look is yours alone, do not pass it on.
   */
  "data-sessions"?: string;
};

/** The props that fit each element. */
type Plain = AriaAttributes & Pick<HTMLAttributes<HTMLElement>, "id" | "className" | "style">;

/** The props of the parts that a host may build from other elements than the kit does. */
interface OwnContracts {
  Icon: Omit<
    ComponentProps<Parts["Icon"]>,
    "color" | "ref" | "render" | "viewBox" | "fill" | "stroke" | "children"
  >;
  /** Its `ref` is for the element that has the focus, such as a `<button role="checkbox">`. */
  Checkbox: Plain & {
    checked?: boolean;
    /** It is `""` while some rows are selected but not all. Show the box as mixed then. */
    "data-indeterminate"?: "" | undefined;
    /** Call it on each press. It needs no event, because the kit renders the new state. */
    onChange?(event?: unknown): void;
    /** Call it before `onChange`. It reads `shiftKey`, with which a press selects a range. */
    onClick?(event: { shiftKey: boolean }): void;
    onKeyDown?(event: { shiftKey: boolean }): void;
    onKeyUp?(event: { shiftKey: boolean }): void;
    onBlur?(): void;
  };
  /** It is open while it is mounted. Its `ref` and its props are for the element that contains the children. */
  Dialog: Plain & Pick<ComponentProps<Parts["Dialog"]>, "children" | "onCancel">;
  /** A button does not get `disabled`, because it would lose the focus, but `aria-disabled`. */
  Button: Omit<ComponentProps<Parts["Button"]>, "color" | "ref" | "render"> & {
    /**
     * The longest label that the button can have. Give the button the width of this label, so that nothing moves when
     * its label changes. Only the button in a row and the one for the selected rows have it.
     */
    "data-longest"?: string;
  };
}

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
