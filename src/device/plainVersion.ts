/** A version, or the name of a Windows; nothing where it is none. */
export const plainVersion = (version = ""): string | undefined =>
  /^(?:\d[\w.]{0,23}|XP|Vista)/.exec(version)?.[0].replaceAll("_", ".");
