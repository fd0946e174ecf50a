import type { CSSProperties, ReactNode } from "react";
import { SessionList } from "../../../src/index.js";

/** Props of {@link Themed}. */
export interface ThemedProps {
  /** The text of the theme file. */
  theme: string;
  /** The stylesheet of the design system's own components. */
  host?: string;
  /** The variables of the design system. */
  variables?: Record<`--${string}`, string>;
  /** Components of the design system, to compare the list with. */
  children: ReactNode;
}

/** A page of a design system: some of its own components, and the list with the theme file below them. */
export function Themed({ theme, host = "", variables, children }: ThemedProps) {
  return (
    <div style={{ display: "grid", gap: 24, ...(variables as CSSProperties) }}>
      <style>{`${theme}\n${host}`}</style>
      <div style={{ display: "flex", flexWrap: "wrap", gap: 12, alignItems: "center" }}>
        {children}
      </div>
      <SessionList headingLevel={1} />
    </div>
  );
}
