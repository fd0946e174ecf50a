/** A string without the name that an app gives itself on a phone: "Linux Academy" runs on no Linux. */
export const withoutOwnName = (userAgent: string): string =>
  userAgent.replace(/^(?!Mozilla|Opera|Dalvik)[^/(]+(?=[/(].*(?:iP|iOS|Android|CFNetwork))/, "");

/** What a string says of its system; names of programs, and of models of phones, are free text. */
export const systemText = (userAgent: string): string =>
  withoutOwnName(userAgent)
    .replace(/(Android[ /;]*[\d.]+;(?: HarmonyOS)?)[^)]*/i, "$1")
    .replace(
      / (?!(?:Android|Linux|Windows|Tizen)\/)[\w.-]*(?:Android|Linux|Windows|Tizen)[\w.-]*(?=\/)/gi,
      "",
    );
