import * as Radix from "@radix-ui/react-dialog";
import { forwardRef } from "react";
import type { OwnComponents, OwnPartProps } from "../../../src/index.js";

const Dialog = forwardRef<HTMLDivElement, OwnPartProps<"Dialog">>(function Dialog(
  { onCancel, children, className },
  ref,
) {
  return (
    <Radix.Root open onOpenChange={(isOpen) => isOpen || onCancel()}>
      <Radix.Portal>
        <Radix.Overlay />
        <Radix.Content ref={ref} role="alertdialog" className={className}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
});

const DialogTitle = ({ children }: OwnPartProps<"DialogTitle">) => (
  <Radix.Title>{children}</Radix.Title>
);

const DialogText = ({ children }: OwnPartProps<"DialogText">) => (
  <Radix.Description>{children}</Radix.Description>
);

export const ownDialog: OwnComponents = { Dialog, DialogTitle, DialogText };
