import type { Device } from "./Device.js";
import { findProgram, programsOf } from "./programs.js";

/** Command lines and libraries, by what the string begins with. */
const commandLines = programsOf(
  String.raw`
curl
Wget=wget2?
python-requests
aiohttp=python/\S+ aiohttp
okhttp
axios
got
undici
node-fetch
Node.js=node(?:.js)?
Deno
Bun
Postman=postmanruntime
Insomnia
HTTPie
Java
Apache-HttpClient
Guzzle=guzzlehttp
Symfony HttpClient
PHP
Ruby
RestSharp
PowerShell=mozilla.*powershell
Dart
Boto3
Azure CLI=azurecli
Terraform
Docker
git
GitHub CLI
npm
APT=debian apt-\w+
Go-http-client==go-http-client
WWW-Mechanize
Faraday
Lynx`,
  "^",
);

/** A command line or a library, with the system that it says it runs on. */
export function commandLineOf(userAgent: string, { os }: Device): Device | undefined {
  const browser = findProgram(commandLines, userAgent);
  const isMachine = /^(?:Windows|macOS|Linux)$/.test(os?.name ?? "");
  return browser && { type: "cli", browser, os: isMachine ? os : undefined };
}
