"use client";

import type { ReactNode } from "react";
import { useMessages } from "../hooks/useMessages.js";
import { ignoreRepeat } from "../lib/ignoreRepeat.js";
import { Badge, DeviceHeading, DeviceName, Heading } from "../parts/card.js";

/** Props of {@link CardHeading}. */
export interface CardHeadingProps {
  level: number;
  name: string;
  isCurrent: boolean;
  /** Id of the details, while they are open. */
  detailsId: string | undefined;
  onToggle(): void;
}

/** The device's name, which opens the details, and that it is this device. Renders a heading. */
export function CardHeading(props: CardHeadingProps): ReactNode {
  const { level, name, isCurrent, detailsId, onToggle } = props;
  const messages = useMessages();
  const heading = (
    <DeviceHeading level={level}>
      <DeviceName
        aria-expanded={detailsId !== undefined}
        aria-controls={detailsId}
        // An Enter that ended the row before, and is still held, opens nothing.
        onKeyDown={ignoreRepeat}
        onClick={onToggle}
      >
        <bdi>{name}</bdi>
      </DeviceName>
    </DeviceHeading>
  );
  if (!isCurrent) return heading;
  return (
    <Heading>
      {heading}
      <Badge>{messages.thisDevice}</Badge>
    </Heading>
  );
}
