import * as Radix from "@radix-ui/react-alert-dialog";
import type { ComponentProps } from "react";
import { buttonVariants } from "./button";

export const AlertDialog = Radix.Root;

export function AlertDialogContent(props: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 bg-black/50" />
      <Radix.Content
        className="fixed top-1/2 left-1/2 grid w-full max-w-[calc(100%-2rem)] -translate-1/2 gap-4 rounded-lg border bg-background p-6 shadow-lg sm:max-w-lg"
        {...props}
      />
    </Radix.Portal>
  );
}

export function AlertDialogHeader(props: ComponentProps<"div">) {
  return <div className="flex flex-col gap-2" {...props} />;
}

export function AlertDialogFooter(props: ComponentProps<"div">) {
  return <div className="flex flex-wrap justify-end gap-2" {...props} />;
}

export function AlertDialogTitle(props: ComponentProps<typeof Radix.Title>) {
  return <Radix.Title className="text-lg font-semibold" {...props} />;
}

export function AlertDialogDescription(props: ComponentProps<typeof Radix.Description>) {
  return <Radix.Description className="text-sm text-muted-foreground" {...props} />;
}

export function AlertDialogAction(props: ComponentProps<typeof Radix.Action>) {
  return <Radix.Action className={buttonVariants()} {...props} />;
}

export function AlertDialogCancel(props: ComponentProps<typeof Radix.Cancel>) {
  return <Radix.Cancel className={buttonVariants({ variant: "outline" })} {...props} />;
}
