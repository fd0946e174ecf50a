import { expect, it } from "vitest";
import { firefox, seven } from "./agents.js";
import { settled } from "./browsers.js";
import { expectFailures } from "./noise.js";
import { endSix, oneDemo, rowOf, signOut } from "./oneDemo.js";
import { en } from "../support/words.js";

// This is Better Auth's rate limit: it refuses the sixth request within three seconds.
const { answers, demo, http, onlySignedIn, person } = oneDemo({
  DEMO_REVOKES: "5",
  DEMO_REVOKES_SECONDS: "3",
});
const path = "/api/auth/revoke-session";
const tooMany = { why: 429, path } as const;
const wait = /You can try again in \d seconds?\./;

const refusals = (statuses: number[]) => statuses.filter((status) => status === 401).length;

it("one of six that the server refuses stays selected with the reason, and is ended at the second try", async () => {
  expectFailures(tooMany);
  const devices = await onlySignedIn(seven);
  const { page } = await person(firefox);
  await endSix(page);
  const said = /^5 of 6 devices are signed out\. (.+) is still signed in\. Too many tries\./;
  const alert = page.getByRole("alert").filter({ hasText: said });
  await alert.waitFor({ state: "attached" });
  const statuses = await answers(devices);
  expect(refusals(statuses)).toBe(5);
  const left = devices[statuses.indexOf(200)]!;
  expect(statuses.at(-1), "nobody asked for that one").toBe(200);
  expect(said.exec(await alert.innerText())?.[1]).toBe(left.name);
  expect(await page.getByRole("checkbox", { name: left.name }).isChecked()).toBe(true);

  await rowOf(page, left.name).getByText(wait).waitFor();
  await rowOf(page, left.name).getByText(wait).waitFor({ state: "detached" });
  await page.getByRole("button", { name: en.signOutCount(1) }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: en.signOutCount(1) })
    .click();
  await rowOf(page, left.name).waitFor({ state: "detached" });
  expect(await answers([left, devices.at(-1)!])).toEqual([401, 200]);
});

it("Stop sends nothing more: what was sent is ended, all others are as they were", async () => {
  const devices = await onlySignedIn(seven);
  const { page } = await person(firefox);
  // Pause the demo, so that the requests stay in progress.
  await endSix(page, () => demo().pause());
  await page.getByText(en.progress(0, 6)).waitFor();
  await page.getByRole("button", { name: en.stop }).click();
  demo().resume();
  await page.getByText(en.stopped(4, 6)).waitFor();
  const statuses = await answers(devices);
  expect(refusals(statuses)).toBe(4);
  for (const [index, { name }] of devices.entries()) {
    expect(await rowOf(page, name).count(), name).toBe(statuses[index] === 401 ? 0 : 1);
  }
});

it("a tab that is closed in the middle sends nothing more, and the next one claims nothing", async () => {
  const devices = await onlySignedIn(seven);
  const mine = await person(firefox);
  await endSix(mine.page, () => demo().pause());
  await mine.page.getByText(en.progress(0, 6)).waitFor();
  await mine.page.close();
  demo().resume();
  // Four requests are in flight. The browser may drop one that it has not written to its connection yet.
  let ended = 0;
  const isSteady = async () => {
    const before = ended;
    ended = refusals(await answers(devices));
    return ended > 0 && ended === before;
  };
  await expect.poll(isSteady, { interval: 1_000, timeout: 20_000 }).toBe(true);
  expect(ended).toBeLessThanOrEqual(4);
  const page = await mine.tab();
  await settled(page);
  expect(await page.getByText(/(?:is|are) signed out/).count()).toBe(0);
  const statuses = await answers(devices);
  expect(refusals(statuses)).toBe(ended);
  for (const [index, { name }] of devices.entries()) {
    expect(await rowOf(page, name).count(), name).toBe(statuses[index] === 401 ? 0 : 1);
  }
});

it("too many sign-outs: the row counts down, says so when it is over, and then ends the device", async () => {
  expectFailures(tooMany);
  const devices = await onlySignedIn(seven.slice(0, 1));
  const { page, place } = await person(firefox);
  // Use up the rate limit of this place with requests that have no cookie.
  for (let i = 0; i < 5; i++) await http().call("POST", path, "", { body: "{}", headers: place });
  const { name } = devices[0]!;
  await signOut(page, name);
  await rowOf(page, name).getByText(wait).waitFor();
  const again = page.getByRole("button", { name: en.tryAgainDevice(name) });
  expect(await again.getAttribute("aria-disabled")).toBe("true");
  expect(await answers(devices)).toEqual([200]);
  await page.getByRole("status").filter({ hasText: en.tryAgainNow }).waitFor();
  await again.click();
  await page.getByText(en.deviceSignedOut(name)).waitFor();
  expect(await answers(devices)).toEqual([401]);
});
