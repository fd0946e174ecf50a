import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";

/** Props of {@link PasswordField}. Other props reach its `<input>`. */
export interface PasswordFieldProps extends ComponentPropsWithoutRef<"input"> {
  label: string;
  /** Why the server refused what was entered. */
  message?: string;
}

/** An input for a password, with its label and its error message. Pasting is allowed. */
export function PasswordField({ label, message, ...props }: PasswordFieldProps): ReactNode {
  const id = useId();
  return (
    <>
      <label>
        {label}
        <input
          {...props}
          type="password"
          required
          aria-invalid={message ? true : undefined}
          aria-describedby={id}
        />
      </label>
      <p id={id} role="alert">
        {message}
      </p>
    </>
  );
}
