import type { Device } from "./Device.js";
import { plainVersion } from "./plainVersion.js";
import { findProgram, programsOf } from "./programs.js";

/** Command lines and libraries, by what the string begins with. */
const commandLines = programsOf(
  String.raw`
curl
Wget=wget2?
python-requests
python-httpx
Python-urllib
aiohttp=python/\S+ aiohttp
okhttp
axios
node-fetch
undici
got
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
reqwest
hyper
Ruby
Faraday
RestSharp
PowerShell=mozilla.*powershell
Dart
aws-cli
Boto3
Azure CLI=azurecli
Terraform
Docker
git
GitHub CLI
npm
yarn
pnpm
pip
APT=debian apt-\w+
Go-http-client!
WWW-Mechanize
Lynx
Links`,
  "^",
);

/** A command line or a library; of its system only the name, for what follows it is the processor. */
export function commandLineOf(userAgent: string): Device | undefined {
  const browser = findProgram(commandLines, userAgent);
  return browser && { type: "cli", browser, ...machineOf(userAgent) };
}

/** The machine that a command line says it runs on. */
export function machineOf(userAgent: string): Pick<Device, "os"> {
  const name = /windows|win32/i.test(userAgent)
    ? "Windows"
    : /darwin|mac ?os|macintosh/i.test(userAgent)
      ? "macOS"
      : /linux/i.test(userAgent) && "Linux";
  // Unlike a browser, PowerShell tells the build; 22000 is the first of Windows 11.
  const build = /Microsoft Windows 10\.0\.(\d{5})/.exec(userAgent)?.[1];
  return name ? { os: { name, ...plainVersion(build && (build < "22" ? "10" : "11")) } } : {};
}
