import { type ReauthenticateRequest, useDevice, useMessages } from "react-active-sessions";

/** The action that the person is about to confirm, such as "sign out Opera on Linux". */
export function usePurpose({ target, sessions }: ReauthenticateRequest): string {
  const messages = useMessages();
  const [session] = sessions;
  const { type, browser, os, model } = useDevice({ userAgent: session?.userAgent ?? "" }) ?? {};
  if (target === "list" || !session) return "see your devices";
  if (target === "all") return "sign out everywhere";
  if (sessions.length > 1) return `sign out ${sessions.length} devices`;
  const program = browser?.name;
  if (program && type === "cli") return `sign out ${messages.commandLine(program)}`;
  const system = model ?? os?.name;
  const name = program && system ? messages.deviceOn(program, system) : (program ?? system);
  return `sign out ${name ?? "one device"}`;
}
