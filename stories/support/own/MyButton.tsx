import { type ComponentPropsWithoutRef, forwardRef } from "react";

/** Stands for the button of a design system. */
export const MyButton = forwardRef<
  HTMLButtonElement,
  ComponentPropsWithoutRef<"button"> & { loading?: boolean }
>(function MyButton({ loading = false, children, ...props }, ref) {
  return (
    <button {...props} ref={ref} aria-busy={loading}>
      {loading && <span aria-hidden>◌ </span>}
      {children}
    </button>
  );
});
