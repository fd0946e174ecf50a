import { type ComponentPropsWithoutRef, forwardRef } from "react";

type Checked = boolean | "indeterminate";

/** Stands for the checkbox of Radix or shadcn: a button with `onCheckedChange`. */
export const MyCheckbox = forwardRef<
  HTMLButtonElement,
  ComponentPropsWithoutRef<"button"> & {
    checked: Checked;
    onCheckedChange?(checked: Checked): void;
  }
>(function MyCheckbox({ checked, onCheckedChange, onClick, ...props }, ref) {
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      role="checkbox"
      aria-checked={checked === "indeterminate" ? "mixed" : checked}
      onClick={(event) => {
        onClick?.(event);
        onCheckedChange?.(checked !== true);
      }}
    >
      {checked === true ? "✓" : checked ? "–" : "\u00A0"}
    </button>
  );
});
