import MuiDialog from "@mui/material/Dialog";
import MuiModal from "@mui/material/Modal";
import * as Radix from "@radix-ui/react-dialog";
import { type ReactNode, useEffect, useRef } from "react";

function Native({ children, close }: { children: ReactNode; close(): void }) {
  const own = useRef<HTMLDialogElement>(null);
  useEffect(() => own.current!.showModal(), []);
  return (
    <dialog ref={own} aria-label="Settings" style={{ width: 700 }} onCancel={close}>
      {children}
    </dialog>
  );
}

// The code that docs/embedding.md gives to hosts.
const isOfSessions = (event: Event) =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        target.matches(
          '[data-sessions="confirm"], [data-sessions="dialog"], [data-sessions="panels"][data-selecting]',
        ),
    );

const box = { width: 700, maxHeight: 600, overflow: "auto", background: "white" } as const;

/** Renders an open modal with the list in it. Calls `close` when it is asked to close. */
export type Modal = (list: ReactNode, close: () => void) => ReactNode;

/** Modals that hosts use. Each has the name “Settings”. */
export const modals: Record<string, Modal> = {
  "a native dialog": (list, close) => <Native close={close}>{list}</Native>,
  "a dialog of MUI": (list, close) => (
    <MuiDialog
      open
      maxWidth="md"
      transitionDuration={0}
      slotProps={{ paper: { "aria-label": "Settings" } }}
      onClose={close}
    >
      {list}
    </MuiDialog>
  ),
  "a modal of MUI": (list, close) => (
    <MuiModal open onClose={close}>
      <div role="dialog" aria-modal aria-label="Settings" style={box}>
        {list}
      </div>
    </MuiModal>
  ),
  "a dialog of Radix": (list, close) => (
    <Radix.Root open onOpenChange={close}>
      <Radix.Portal>
        <Radix.Overlay style={{ position: "fixed", inset: 0, background: "gray" }} />
        <Radix.Content
          aria-describedby={undefined}
          style={{ position: "fixed", inset: 20, ...box }}
          onEscapeKeyDown={(event) => isOfSessions(event) && event.preventDefault()}
        >
          <Radix.Title>Settings</Radix.Title>
          {list}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  ),
};
