import MuiButton from "@mui/material/Button";
import MuiCheckbox from "@mui/material/Checkbox";
import MuiChip from "@mui/material/Chip";
import MuiDialog from "@mui/material/Dialog";
import { forwardRef } from "react";
import type { OwnComponents, OwnPartProps } from "../../src/index.js";

const Button = forwardRef<HTMLButtonElement, OwnPartProps<"Button">>(function Button(
  { "data-variant": variant, ...props },
  ref,
) {
  const isDanger = variant === "danger";
  return (
    <MuiButton
      {...props}
      ref={ref}
      size="small"
      data-variant={variant}
      variant={isDanger ? "contained" : variant === "quiet" ? "text" : "outlined"}
      color={isDanger ? "error" : "primary"}
    />
  );
});

const Dialog = forwardRef<HTMLDivElement, OwnPartProps<"Dialog">>(function Dialog(props, ref) {
  const { onCancel, children, "aria-labelledby": labelledBy, "aria-describedby": text } = props;
  return (
    <MuiDialog
      open
      ref={ref}
      role="alertdialog"
      onClose={onCancel}
      transitionDuration={0}
      aria-labelledby={labelledBy}
      aria-describedby={text}
      slotProps={{ paper: { sx: { p: 3 } } }}
    >
      {children}
    </MuiDialog>
  );
});

const Checkbox = forwardRef<HTMLInputElement, OwnPartProps<"Checkbox">>(
  function Checkbox(props, ref) {
    const {
      checked,
      onChange,
      "data-sessions": name,
      ...input
    } = props as typeof props & {
      "data-sessions"?: string;
    };
    return (
      <MuiCheckbox
        data-sessions={name}
        checked={checked}
        onChange={onChange}
        slotProps={{ input: { ...input, ref } }}
      />
    );
  },
);

const Badge = forwardRef<HTMLDivElement, OwnPartProps<"Badge">>(function Badge(
  { children, id },
  ref,
) {
  return <MuiChip ref={ref} id={id} size="small" color="primary" label={children} />;
});

/** An icon of another set: a circle with the first letter of its name. */
function Icon({ name, className, "data-sessions": part }: OwnPartProps<"Icon">) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      data-own={name}
      data-sessions={part}
      className={className}
    >
      <circle cx="12" cy="12" r="10" fill="currentColor" opacity="0.2" />
      <text x="12" y="17" textAnchor="middle" fontSize="13" fill="currentColor">
        {name.charAt(0).toUpperCase()}
      </text>
    </svg>
  );
}

/** Components of MUI in place of the kit's. */
export const muiParts: OwnComponents = { Button, Dialog, Checkbox, Badge, Icon };
