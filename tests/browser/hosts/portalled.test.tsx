import { createPortal } from "react-dom";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import styles from "../../../src/styles/index.css?inline";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { readAloud } from "../readAloud.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { modals } from "./modals.js";
import { en } from "../../support/words.js";

let host: HTMLElement | undefined;
afterEach(() => {
  unloadSheets();
  host?.remove();
});

/** Creates a shadow root with the kit's stylesheet. The page around it does not have this stylesheet. */
function shadowRoot(): ShadowRoot {
  loadSheets();
  host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}

const focused = () => {
  const active = host?.shadowRoot?.activeElement;
  return active?.ariaLabel ?? active?.textContent;
};

describe("portalled into a shadow root", () => {
  const open = async () => {
    const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
    const root = shadowRoot();
    document.body.append(host!);
    mount({ client, ui: createPortal(<SessionList />, root) });
    await row("Firefox on Linux");
    return { client, root };
  };

  it("I sign a device out by keyboard: its row goes, I hear of it and go on with the next row", async () => {
    const { client } = await open();
    const release = client.hold("revoke");
    (button(en.signOutDevice("Firefox on Linux")).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe(en.cancel);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe(en.signingOutDevice("Firefox on Linux"));
    release();
    await expect.poll(readAloud).toContain(en.deviceSignedOut("Firefox on Linux"));
    await expect.poll(focused).toBe("Edge on Windows");
  });

  it("what went wrong is said there, and Escape closes the question only", async () => {
    const { client } = await open();
    client.script("revoke", "forbidden");
    await button(en.signOutDevice("Firefox on Linux")).click();
    await expect.poll(focused).toBe(en.cancel);
    await userEvent.keyboard("{Escape}");
    await expect.poll(focused).toBe(en.signOutDevice("Firefox on Linux"));
    await button(en.signOutDevice("Firefox on Linux")).click();
    const yes = page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Firefox on Linux") });
    await yes.click();
    const said = `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.forbidden}`;
    await expect.poll(readAloud).toContain(said);
    await expect.poll(focused).toBe(en.tryAgainDevice("Firefox on Linux"));
  });

  it.each([
    ["this device", en.signOutDevice("Chrome on macOS"), en.signedOut],
    ["all others", en.signOutOthers, en.title],
  ])("the question about %s opens there, on top and dressed", async (what, ask, title) => {
    const { root, client } = await open();
    await button(ask).click();
    await expect.poll(focused).toBe(en.cancel);
    const dialog = root.querySelector("dialog")!;
    expect(dialog.matches(":modal")).toBe(true);
    const { width, left, top } = dialog.getBoundingClientRect();
    expect(width).toBe(26 * 16);
    expect(dialog.contains(root.elementFromPoint(left + 20, top + 5))).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(focused).toBe(ask);
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe(en.cancel);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => client.sessions()).toHaveLength(what === "this device" ? 3 : 1);
    await expect.poll(focused).toBe(title);
  });
});

it.each(Object.entries(modals))(
  "in a shadow root that stands in %s, my focus goes on with the next row",
  async (_, modal) => {
    const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
    const root = shadowRoot();
    const own = host!;
    const ui = (
      <>
        {modal(<div ref={(element) => element?.append(own)} />, () => undefined)}
        {createPortal(<SessionList />, root)}
      </>
    );
    mount({ client, ui });
    await row("Firefox on Linux");
    await button(en.signOutDevice("Firefox on Linux")).click();
    await expect.poll(focused).toBe(en.cancel);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(readAloud).toContain(en.deviceSignedOut("Firefox on Linux"));
    await expect.poll(focused).toBe("Edge on Windows");
  },
);
