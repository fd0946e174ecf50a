import type { ReactNode } from "react";
import { Message } from "../../parts/card.js";
import { Icon } from "../../parts/icons/Icon.js";

/** Props of {@link ToneMessage}. */
export interface ToneMessageProps {
  id?: string;
  tone: keyof typeof icons;
  children: ReactNode;
}

/** What became of something, with the icon of it. Renders a `<p>`. */
export function ToneMessage({ id, tone, children }: ToneMessageProps): ReactNode {
  return (
    <Message id={id} data-tone={tone === "done" ? "info" : tone}>
      <Icon name={icons[tone]} />
      <span>{children}</span>
    </Message>
  );
}

const icons = { done: "check", danger: "warning", info: "info" } as const;
