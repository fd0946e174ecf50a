/** Digits and dots with a short suffix, such as `3.14.1git`, or the name of a Windows; no other words. */
export const plainVersion = (version = ""): string | undefined =>
  /^(?:\d+(?:[._]\d+)*(?:[a-z]{1,5}\b)?|XP|Vista)/
    .exec(version.slice(0, 24))?.[0]
    .replaceAll("_", ".");
