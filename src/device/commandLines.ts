import type { Device } from "./Device.js";
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
Terraform
Helm
Deno
Bun
Boto3`,
  "^",
);

/** A command-line program or a library, with its system when that is Windows, macOS or Linux. */
export function commandLineOf(userAgent: string, { os }: Device): Device | undefined {
  const browser = findProgram(commandLines, userAgent);
  return (
    browser && {
      type: "cli",
      browser,
      os: /^(?:Win|mac|Lin)/.test(os?.name ?? "") ? os : undefined,
    }
  );
}
