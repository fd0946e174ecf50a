import type { ComponentProps, ComponentType } from "react";
import type * as parts from "./index.js";

type Parts = typeof parts;

/**
 * Components of the host by the name of the part that they replace. The props are those of the part. `Button` stands
 * for each button and `Icon` for each icon; a component for `FactButton` wins over that for `Button`.
 */
export type OwnComponents = {
  readonly [Name in keyof Parts]?: ComponentType<ComponentProps<Parts[Name]>> | undefined;
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
