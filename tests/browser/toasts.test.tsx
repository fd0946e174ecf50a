import { type ReactNode, useState } from "react";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { type Notice, SessionList, SessionsError, SessionsProvider } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

/** The host: it shows each line as a toast, in a live region of its own. */
function Host({ client }: { client: ReturnType<typeof fixtureClient> }): ReactNode {
  const [toasts, setToasts] = useState<readonly Notice[]>([]);
  return (
    <>
      <SessionsProvider
        client={client}
        locale="en"
        timeZone="UTC"
        onNotice={(notice) => {
          setToasts((before) => [...before, notice]);
          return true;
        }}
      >
        <SessionList />
      </SessionsProvider>
      <div aria-label="Toasts" role="log">
        {toasts.map(({ text, tone }, index) => (
          <p key={index} data-tone={tone}>
            {text}
          </p>
        ))}
      </div>
    </>
  );
}

/** Shows the host, and records every text that appears in the kit's live regions. */
async function start(client = fixtureClient()) {
  mount({ client, ui: <Host client={client} /> });
  await row("Firefox on Linux");
  const heard: (string | null)[] = [];
  const regions = document.querySelectorAll('[data-sessions="status"], [data-sessions="alert"]');
  expect(regions).toHaveLength(2);
  const record = () => regions.forEach((one) => one.textContent && heard.push(one.textContent));
  record();
  const observer = new MutationObserver(record);
  for (const region of regions)
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  return { client, heard };
}

const toasts = () =>
  [...page.getByRole("log").element().children].map(({ textContent }) => textContent);
const tones = () =>
  [...page.getByRole("log").element().children].map((toast) => toast.getAttribute("data-tone"));

const signOut = async (name: string) => {
  await button(en.signOutDevice(name)).click();
  await page
    .getByRole("group")
    .getByRole("button", { name: en.signOutDevice(name) })
    .click();
};

it("toasts say each line once, and the kit's live regions stay empty", async () => {
  const { client, heard } = await start();
  client.script("revoke", "forbidden");
  await signOut("Firefox on Linux");
  const refused = `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.forbidden}`;
  await expect.poll(toasts).toEqual([refused]);
  await button(en.tryAgainDevice("Firefox on Linux")).click();
  const ended = en.deviceSignedOut("Firefox on Linux");
  await expect.poll(toasts).toEqual([refused, ended]);

  const release = client.hold("revoke");
  await button(en.signOutOthers).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: en.signOutCount(6) })
    .click();
  await expect.poll(toasts).toEqual([refused, ended, en.signingOutCount(6)]);
  await button(en.stop).click();
  release();
  const stopped = en.stopped(4, 6);
  await expect.poll(toasts).toEqual([refused, ended, en.signingOutCount(6), stopped]);
  expect(tones()).toEqual(["danger", "success", "progress", "info"]);
  expect(heard).toEqual([]);
});

it("a toast says that nothing was sent, that there is a wait, and when it is over", async () => {
  const { client, heard } = await start();
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  window.dispatchEvent(new Event("offline"));
  await signOut("Firefox on Linux");
  await expect.poll(toasts).toEqual([en.nothingSent]);
  onLine.mockRestore();
  window.dispatchEvent(new Event("online"));
  await expect.poll(toasts).toEqual([en.nothingSent, en.nothingWasSent]);

  client.script("revoke", new SessionsError("rate-limited", undefined, { retryAfterMs: 1_500 }));
  await button(en.tryAgainDevice("Firefox on Linux")).click();
  await expect
    .poll(() => toasts().slice(2, 3).join(""))
    .toContain(en.stillSignedIn("Firefox on Linux"));
  await expect.poll(() => toasts().slice(3), { timeout: 5_000 }).toEqual([en.tryAgainNow]);
  expect(tones()).toEqual(["danger", "info", "danger", "info"]);
  expect(heard).toEqual([]);
});
