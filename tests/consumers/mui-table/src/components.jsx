import MuiButton from "@mui/material/Button";
import MuiDialog from "@mui/material/Dialog";

function Button({ "data-variant": variant, ...props }) {
  const isDanger = variant === "danger";
  return (
    <MuiButton
      {...props}
      size="small"
      variant={isDanger ? "contained" : "outlined"}
      color={isDanger ? "error" : "primary"}
    />
  );
}

function Dialog({ onCancel, children, ref, ...labels }) {
  return (
    <MuiDialog
      open
      ref={ref}
      role="alertdialog"
      onClose={onCancel}
      aria-labelledby={labels["aria-labelledby"]}
      aria-describedby={labels["aria-describedby"]}
      slotProps={{ paper: { sx: { p: 3 } } }}
    >
      {children}
    </MuiDialog>
  );
}

export const components = { Button, Dialog };
