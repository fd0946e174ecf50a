import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function Badge({
  className,
  variant,
  ...props
}: ComponentProps<"span"> & { variant?: "default" | "secondary" }) {
  const colours =
    variant === "secondary" ? "bg-secondary text-secondary-foreground" : "bg-primary text-white";
  return (
    <span
      className={cn("rounded-full px-2 py-0.5 text-xs font-medium", colours, className)}
      {...props}
    />
  );
}
