import { forwardRef } from "react";
import type { OwnPartProps } from "../../../src/index.js";
import { MyCheckbox } from "./MyCheckbox.js";

export const OwnCheckbox = forwardRef<HTMLButtonElement, OwnPartProps<"Checkbox">>(
  function OwnCheckbox(
    { checked = false, "data-indeterminate": someSelected, onChange, ...props },
    ref,
  ) {
    return (
      <MyCheckbox
        {...props}
        ref={ref}
        checked={someSelected === "" ? "indeterminate" : checked}
        onCheckedChange={() => onChange?.()}
      />
    );
  },
);
