import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";

/** Props of {@link PasswordField}; the others reach its `<input>`. */
export interface PasswordFieldProps extends ComponentPropsWithoutRef<"input"> {
  label: string;
  /** What is wrong with what was entered. */
  message?: string;
}

/** A password with its label and what is wrong with it. Takes what is pasted. */
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
