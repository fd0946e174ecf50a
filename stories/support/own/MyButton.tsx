import { type ComponentPropsWithoutRef, forwardRef } from "react";

/** Stands for the button of a design system. While it loads it is not disabled, because it would lose the focus. */
export const MyButton = forwardRef<
  HTMLButtonElement,
  ComponentPropsWithoutRef<"button"> & { loading?: boolean }
>(function MyButton({ loading = false, children, ...props }, ref) {
  return (
    <button {...props} ref={ref} aria-busy={loading}>
      {loading && <span aria-hidden>◌ </span>}
      <span>{children}</span>
    </button>
  );
});
