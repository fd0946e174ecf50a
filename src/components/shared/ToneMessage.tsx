import type { ReactNode } from "react";
import { Message } from "../../parts/row.js";
import { Icon } from "../../parts/icons/Icon.js";

/** Props of {@link ToneMessage}. */
export interface ToneMessageProps {
  /** The id of the `<p>`, for `aria-describedby`. */
  id?: string;
  /** Sets the icon and the colour. */
  tone: keyof typeof icons;
  /** The text. */
  children: ReactNode;
}

/** A message about an outcome, with its icon. Renders a `<p>`. */
export function ToneMessage({ id, tone, children }: ToneMessageProps): ReactNode {
  return (
    <Message id={id} data-tone={tone === "done" ? "info" : tone}>
      <Icon name={icons[tone]} />
      <bdi>{children}</bdi>
    </Message>
  );
}

const icons = { done: "check", danger: "warning", info: "info" } as const;
