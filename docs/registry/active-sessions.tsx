"use client";

import { type ComponentProps, forwardRef, useState } from "react";
import {
  type ConfirmRequest,
  type Notice,
  type OwnComponents,
  type OwnPartProps,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
} from "react-active-sessions";
import { toast } from "sonner";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";

const variants = { neutral: "outline", danger: "destructive", quiet: "ghost" } as const;

const OwnButton = forwardRef<HTMLButtonElement, OwnPartProps<"Button">>(function OwnButton(
  { "data-variant": variant = "neutral", className = "", ...props },
  ref,
) {
  return (
    <Button
      {...props}
      ref={ref}
      size="sm"
      variant={variants[variant]}
      // A button that waits keeps the focus, so it is not disabled.
      className={`aria-disabled:cursor-default aria-disabled:opacity-60 ${className}`}
    />
  );
});

function OwnBadge({ children }: OwnPartProps<"Badge">) {
  return <Badge variant="secondary">{children}</Badge>;
}

const components: OwnComponents = { Button: OwnButton, Badge: OwnBadge };

const toasts = {
  success: toast.success,
  danger: toast.error,
  progress: toast.info,
  info: toast.info,
};

/** Shows what the list says as a toast. It returns `true`, so that the list does not say it too. */
function showToast({ text, tone }: Notice) {
  toasts[tone](text);
  return true;
}

/** A question of the list, and the function that answers it. */
interface Question {
  request: ConfirmRequest;
  answer(isConfirmed: boolean): void;
}

/** The active sessions of an account. Put `<Toaster />` of sonner into your layout. */
export function ActiveSessions({
  headingLevel,
  ...provider
}: Omit<SessionsProviderProps, "children"> &
  Pick<ComponentProps<typeof SessionList>, "headingLevel">) {
  const [question, setQuestion] = useState<Question>();
  // The question stays in the dialog while the dialog fades out.
  const [isOpen, setIsOpen] = useState(false);
  const confirm = (request: ConfirmRequest) =>
    new Promise<boolean>((answer) => {
      setQuestion({ request, answer });
      setIsOpen(true);
    });
  const close = (isConfirmed: boolean) => {
    question?.answer(isConfirmed);
    setIsOpen(false);
  };
  return (
    <SessionsProvider components={components} confirm={confirm} onNotice={showToast} {...provider}>
      <SessionList headingLevel={headingLevel} />
      <AlertDialog open={isOpen} onOpenChange={(isNowOpen) => !isNowOpen && close(false)}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>{question?.request.title}</AlertDialogTitle>
            <AlertDialogDescription>{question?.request.text}</AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>{question?.request.cancelLabel}</AlertDialogCancel>
            <AlertDialogAction onClick={() => close(true)}>
              {question?.request.confirmLabel}
            </AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </SessionsProvider>
  );
}
