import type { FormEvent } from "react";

/** Stops the browser from submitting the form itself, and returns a function that reads a field by its name. */
export function readFields(event: FormEvent<HTMLFormElement>): (name: string) => string {
  event.preventDefault();
  const data = new FormData(event.currentTarget);
  return (name) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
}
