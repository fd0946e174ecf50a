import { act, screen, waitFor, within } from "@testing-library/react";
import { Activity, type ReactNode, Suspense, use, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { SessionList, SessionsError } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en } from "../../support/words.js";

const device = "Firefox on Linux";
const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

/** What the host shows and hides. */
interface HostProps {
  isShown: boolean;
  children: ReactNode;
}

/** A tab of the host: React keeps its content while another tab is shown. */
const Tab = ({ isShown, children }: HostProps) => (
  <Activity mode={isShown ? "visible" : "hidden"}>{children}</Activity>
);

/** A part of the host's page that waits for data again and again. */
const Waiting = ({ isShown, children }: HostProps) => (
  <Suspense fallback="…">
    {!isShown && <Data />}
    {children}
  </Suspense>
);

const never = new Promise<void>(() => undefined);

function Data(): ReactNode {
  use(never);
  return null;
}

/** A part of the host's page that goes, while the provider stays. */
const Removed = ({ isShown, children }: HostProps) => isShown && children;

/** The host's page: its button shows and hides the list. */
function Page({ Host }: { Host: (props: HostProps) => ReactNode }): ReactNode {
  const [isShown, setIsShown] = useState(true);
  return (
    <>
      <input aria-label="Search" />
      <button onClick={() => setIsShown(!isShown)}>Show or hide</button>
      <Host isShown={isShown}>
        <SessionList />
      </Host>
    </>
  );
}

const search = () => screen.getByRole("textbox", { name: "Search" });

// Without a pointer, because a press with it would move the focus to the button.
const showOrHide = () => act(async () => screen.getByText("Show or hide").click());

function renderIn(Host: (props: HostProps) => ReactNode) {
  const client = fixtureClient();
  const onSignedOut = vi.fn();
  const onChangePassword = vi.fn();
  const view = renderKit(<Page Host={Host} />, { client, onSignedOut, onChangePassword });
  return { client, onSignedOut, ...view };
}

/** Hides the list, moves the focus to the host's field, and shows the list again. */
async function hideAndShow() {
  await showOrHide();
  act(() => search().focus());
  await showOrHide();
  await aWhile();
}

describe.each([
  ["a tab of the host is shown again", Tab],
  ["the host's part of the page has waited for data", Waiting],
])("when %s, the focus stays in the host's field", (_, Host) => {
  it("while the user selects devices, and they stay selected", async () => {
    const { user } = renderIn(Host);
    await card(device);
    await user.click(screen.getByRole("button", { name: en.selectDevices }));
    const box = () => screen.findByRole("checkbox", { name: device });
    await user.click(await box());
    await hideAndShow();
    expect(search()).toHaveFocus();
    expect(await box()).toBeChecked();
  });

  it("while the guide is open", async () => {
    const { user } = renderIn(Host);
    await card(device);
    await user.click(await screen.findByRole("button", { name: en.notYouList }));
    const guide = () => screen.findByRole("region", { name: en.wasNotYou });
    await guide();
    await hideAndShow();
    expect(search()).toHaveFocus();
    expect(await guide()).toBeVisible();
  });

  it("while a question is open", async () => {
    const { user } = renderIn(Host);
    await user.click(await revokeButton(device));
    await within(await card(device)).findByRole("group");
    await hideAndShow();
    expect(search()).toHaveFocus();
  });
});

it("the focus comes back to an open question when the host has hidden it for a moment", async () => {
  const { user } = renderIn(Waiting);
  await user.click(await revokeButton(device));
  const group = () => within(screen.getByRole("group"));
  await waitFor(() => expect(group().getByRole("button", { name: en.cancel })).toHaveFocus());
  await showOrHide();
  // A browser takes the focus from what is hidden.
  act(() => (document.activeElement as HTMLElement).blur());
  await showOrHide();
  await waitFor(() => expect(group().getByRole("button", { name: en.cancel })).toHaveFocus());
});

describe.each([
  ["a tab of the host", Tab],
  ["a list that the host removes", Removed],
])("after a sign-out of this device, in %s", (_, Host) => {
  async function signOutHere() {
    const view = renderIn(Host);
    const row = await card("Chrome on macOS");
    await view.user.click(within(row).getByRole("button", { name: /^Sign out/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await view.user.click(dialog.getByRole("button", { name: /^Sign out/ }));
    await screen.findByText(en.signedOut);
    await showOrHide();
    return view;
  }

  it("the devices are listed when it is shown after the next sign-in", async () => {
    const { client, onSignedOut } = await signOutHere();
    client.setSessions(fixtureSessions);
    await showOrHide();
    await card(device);
    expect(screen.queryByText(en.signedOut)).toBeNull();
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  it("nobody says that it happened elsewhere when it is shown without a sign-in", async () => {
    const { client, onSignedOut } = await signOutHere();
    client.list = () => Promise.reject(new SessionsError("unauthorized"));
    await showOrHide();
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledTimes(2));
    await aWhile();
    expect(screen.getByText(en.signedOutHint)).toBeVisible();
    expect(document.body).not.toHaveTextContent(en.signedOutElsewhereHint);
    expect(onSignedOut).toHaveBeenLastCalledWith({ reason: "here" });
  });

  it("a later sign-out from elsewhere is told as one", async () => {
    const { client, onSignedOut, queryClient } = await signOutHere();
    client.setSessions(fixtureSessions);
    await showOrHide();
    await card(device);
    client.list = () => Promise.reject(new SessionsError("unauthorized"));
    await act(() => queryClient.invalidateQueries());
    await screen.findByText(en.signedOutElsewhereHint);
    expect(onSignedOut).toHaveBeenLastCalledWith({ reason: "elsewhere" });
  });
});
