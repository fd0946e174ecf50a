import type { ReactNode } from "react";

/** Props of {@link Notice}. */
export interface NoticeProps {
  title: string;
  text: string;
  action: string;
  onAction(): void;
}

/** A page with one message and one button. */
export function Notice({ title, text, action, onAction }: NoticeProps): ReactNode {
  return (
    <main className="sign-in">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <button className="primary" onClick={onAction}>
        {action}
      </button>
    </main>
  );
}
