import type { Device } from "./Device.js";
import { builtAsApp } from "./nativeApp.js";
import { findProgram, programsOf } from "./programs.js";

/** Command-line programs and libraries, by the beginning of the user agent. */
export const commandLines = programsOf(
  String.raw`
curl
Wget=wget2?
python-requests
aiohttp=python/\S+ aiohttp
okhttp
got
undici
node-fetch
Node.js=node(?:.js)?
Postman=postmanruntime
Java
Apache-HttpClient
Guzzle=guzzlehttp
PHP
Ruby
PowerShell=mozilla.*powershell
git
GitHub CLI
npm
Go-http-client==go-http-client
Faraday
Terraform=[\w/. ]*terraform
Helm
Deno
Bun
Boto3`,
  "^",
);

/**
 * A command-line program or a library, with its system when that is Windows, macOS or Linux. An app may
 * have the same name, so a user agent with a library of apps after the name, or of iOS, gives `undefined`.
 */
export function commandLineOf(userAgent: string, { os }: Device): Device | undefined {
  const name = os?.name ?? "";
  if (name.startsWith("i") || builtAsApp.test(userAgent.slice(1))) return undefined;
  const browser = findProgram(commandLines, userAgent);
  return (
    browser && {
      type: "cli",
      browser,
      os: /^[WmLUDF]/.test(name) ? os : undefined,
    }
  );
}
