/** A version as a property to spread; nothing where it is none. */
export function plainVersion(version: string | undefined): { version?: string } {
  const [number] = /^(?:\d[\w.]{0,23}|XP$|Vista$)/.exec(version ?? "") ?? [];
  return number ? { version: number.replaceAll("_", ".").replace(/\.+$/, "") } : {};
}
