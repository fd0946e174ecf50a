import type { DeviceType } from "../device/Device.js";
import type { AddressKind } from "../network/describeAddress.js";
import type { SessionsErrorCode } from "../session/SessionsError.js";

/**
 * Every word on screen. The docstring of each key begins with the English text.
 *
 * A sentence that contains a name, a number or a time is a function, because each language puts it
 * in another place. Print each text argument once and unchanged: the kit may pass a placeholder and
 * show an element in its place.
 *
 * @example Replace some words. All others stay English.
 * ```tsx
 * <SessionsProvider
 *   client={client}
 *   messages={{
 *     title: "Your devices",
 *     signOutDevice: (device) => `Log out ${device}`,
 *     kinds: { ...en.kinds, tv: "Television" },
 *   }}
 * >
 * ```
 */
export interface Messages {
  // The heading of the list, and its two groups.

  /** "Where you’re signed in". The heading of the list. */
  title: string;
  /** "If you do not know a device here, sign it out." Shown below the heading of the list. */
  lead: string;
  /** "This device". The badge of the current session's row. */
  thisDevice: string;
  /** "Other devices". The heading above all other rows. */
  otherDevices: string;
  /**
   * "at least 3". Shown beside `otherDevices` when more pages can be loaded.
   *
   * @param count The number of other devices that are loaded.
   */
  atLeast(count: number): string;
  /** "You are not signed in anywhere else." Shown when the list is complete and has no other device. */
  nowhereElse: string;
  /**
   * "We cannot tell which of these you are using now, so signing out all others is not offered."
   * Shown below the rows when no page of the list says which session is the current one, and no further page can be
   * loaded. A list that is cut short shows `restMissing`, too.
   */
  currentUnknown: string;

  // The name of a device.

  /**
   * "Chrome on Windows". The name of most devices.
   *
   * @param program The browser or app.
   * @param system The operating system, or the hardware: "iPhone".
   */
  deviceOn(program: string, system: string): string;
  /**
   * "macOS or iPadOS". Used when a user agent fits two systems: an iPad reports that it is a Mac.
   *
   * @param system The system that the user agent names.
   * @param other The other system that it fits.
   */
  either(system: string, other: string): string;
  /**
   * "curl (command line)".
   *
   * @param program The name of the command-line program.
   */
  commandLine(program: string): string;
  /**
   * "Googlebot (robot)". A program that works by itself, such as a search engine's crawler.
   *
   * @param program The name of the program.
   */
  robot(program: string): string;
  /**
   * "“Sparrow”". A name that nothing but the user agent confirms, in the quotation marks of the language.
   *
   * @param name The name of a program, or a model.
   */
  claimed(name: string): string;
  /**
   * "Samsung TV". A kind of device with its maker.
   *
   * @param maker The maker's name.
   * @param kind The word of `kinds`.
   */
  made(maker: string, kind: string): string;
  /**
   * The kinds of device. Each is shown in the details, and as the name of a device when nothing
   * else is known about it.
   *
   * - `desktop`: "Computer"
   * - `mobile`: "Phone"
   * - `tablet`: "Tablet"
   * - `tv`: "TV"
   * - `console`: "Game console"
   * - `vr`: "Headset"
   * - `watch`: "Watch"
   * - `bot`: "Robot"
   * - `cli`: "Command line"
   * - `app`: "App"
   */
  kinds: Record<Exclude<DeviceType, "unknown">, string>;
  /** "Unknown device". The name of a device when not even its kind is known. */
  unknownDevice: string;
  /**
   * "3 more". The end of a list of names, after the first three: "Safari on iPhone, Firefox on
   * Linux, Chrome on Windows, and 3 more".
   *
   * @param count The number of names that are left out.
   */
  more(count: number): string;

  // A row.

  /** "Active now". Shown when the session was used within the last three minutes. */
  activeNow: string;
  /**
   * "Active 4 minutes ago".
   *
   * @param time A relative time, or a date when it is more than 31 days ago.
   */
  active(time: string): string;
  /**
   * "Signed in 3 Nov". Shown in each row of a wide list. Two devices with the same name and place also
   * get it as a part of their names.
   *
   * @param date A date, with the year if it is not this year's. In a name, it includes the time of
   * day when the dates are equal too.
   */
  signedIn(date: string): string;
  /**
   * "Signs out by itself in 3 days". Shown when the session expires within three days.
   *
   * @param time A relative time in the future.
   */
  signsOut(time: string): string;
  /**
   * "Expired 3 Nov". Shown when the expiry is in the past, but the backend still lists the session.
   *
   * @param date A date, with the year if it is not this year's.
   */
  expired(date: string): string;
  /** "Unknown time". Shown in place of any time that the backend does not know. */
  unknownTime: string;
  /** "Unknown place". Shown when neither the place nor the address is known. */
  unknownPlace: string;
  /** "This is the sign-in from your message." Shown on the row that a link in an e-mail points to. */
  fromYourMessage: string;
  /**
   * "Support is signed in here". Shown on the row of a session that somebody else uses in the person's place.
   *
   * @param who The name that the client gives.
   */
  impersonated(who: string): string;

  // The details of a row.

  /** "Last active". The label of the exact time of the last use. */
  lastActiveLabel: string;
  /** "Signed in". The label of the exact time of the sign-in. */
  signedInLabel: string;
  /** "Signs out by itself". The label of the exact time of the expiry. */
  signsOutLabel: string;
  /** "Never". The value of `signsOutLabel` when the session does not expire. */
  never: string;
  /** "Place". The label of the place. */
  placeLabel: string;
  /**
   * "Berlin, Germany (approximate)". The value of `placeLabel`.
   *
   * @param place The city, the region and the country, as far as they are known.
   */
  approximate(place: string): string;
  /** "IP address". The label of the address. */
  addressLabel: string;
  /** "Unknown address". The value of `addressLabel` when the address cannot be read. */
  unknownAddress: string;
  /**
   * The kinds of address. Each is shown after an address that is not public. A row shows one of the
   * first four, with a capital letter, when the place is not known.
   *
   * - `this-computer`: "this computer"
   * - `local-network`: "local network"
   * - `carrier-nat`: "shared by a provider"
   * - `link-local`: "local connection"
   * - `documentation`: "example address"
   * - `reserved`: "reserved address"
   */
  addressKinds: Record<Exclude<AddressKind, "public" | "unknown">, string>;
  /** "through a proxy". Shown after an address when the backend stored the proxies' addresses too. */
  viaProxy: string;
  /** "Hidden". Shown in place of an address with `hideAddresses`, also where the address stands for the place. */
  hidden: string;
  /** "Show". The button that shows a hidden address. */
  show: string;
  /** "Hide". The button that hides the address again. */
  hide: string;
  /** "Copy". The button that copies a value. */
  copy: string;
  /** "Copied". Shown after `copy` has worked. */
  copied: string;
  /** "It could not be copied." Shown after `copy` has failed. */
  copyFailed: string;
  /**
   * "Copy: IP address". The accessible name of a button of the details.
   *
   * @param action The word of `show`, `hide` or `copy`.
   * @param label The label of the value that the button is for.
   */
  actionOn(action: string, label: string): string;
  /** "Kind". The label of the kind of device. */
  kindLabel: string;
  /** "Model". The label of the device's model. */
  modelLabel: string;
  /** "Browser". The label of the browser or app with its version. */
  browserLabel: string;
  /** "System". The label of the operating system with its version. */
  systemLabel: string;
  /** "Signed in with". The label of the way to sign in, such as a password. */
  signInMethodLabel: string;
  /** "Application". The label of the application that the person signed in to. */
  applicationLabel: string;
  /** "Organization". The label of the organization that the session belongs to. */
  organizationLabel: string;
  /** "Reported by the device". The label of the user agent, which is shown unchanged. */
  reportedLabel: string;
  /**
   * "The device reports its own name, and the place is worked out from its IP address. Both can be
   * wrong. Some services keep the address from the sign-in only." Shown below the details.
   */
  detailsNote: string;

  // Buttons that sign out.

  /** "Sign out". The button of a row. */
  signOut: string;
  /**
   * "Sign out Chrome on Windows". The accessible name of a row's button.
   *
   * @param device The device's name.
   */
  signOutDevice(device: string): string;
  /** "Sign out this device". The button that confirms `askThisDevice`. */
  signOutThisDevice: string;
  /** "Sign out all other devices". The button above the other rows. */
  signOutOthers: string;
  /**
   * "Sign out 3 devices". The button for selected devices, and the one that confirms a question
   * about several.
   *
   * @param count The number of devices.
   */
  signOutCount(count: number): string;
  /** "Sign out everywhere". The button that signs out all devices, this device included. */
  signOutEverywhere: string;
  /** "Signing out…". A button, while its request is in flight. */
  signingOut: string;
  /**
   * "Signing out Chrome on Windows". The accessible name of a row's button while its request is in
   * flight. It is announced with "…" when the request takes longer than a second.
   *
   * @param device The device's name.
   */
  signingOutDevice(device: string): string;
  /**
   * "Signing out 3 devices…". The button for selected devices, while they are being signed out. It
   * is announced when signing out several devices starts.
   *
   * @param count The number of devices.
   */
  signingOutCount(count: number): string;
  /** "Checking…". A row's button, while the list is fetched because the outcome is unknown. */
  checking: string;
  /**
   * "Checking Chrome on Windows". The accessible name of a row's button that says `checking`.
   *
   * @param device The device's name.
   */
  checkingDevice(device: string): string;
  /** "Try again". The button after something has failed. */
  tryAgain: string;
  /**
   * "Try again: sign out Chrome on Windows". The accessible name of a row's `tryAgain`.
   *
   * @param device The device's name.
   */
  tryAgainDevice(device: string): string;
  /** "Check again". The button when the outcome is unknown and the list could not be fetched. */
  checkAgain: string;
  /**
   * "Check again: Chrome on Windows". The accessible name of a row's `checkAgain`.
   *
   * @param device The device's name.
   */
  checkAgainDevice(device: string): string;
  /** "Cancel". The button that closes a question, ends a reauthentication or ends selecting. */
  cancel: string;
  /**
   * "Cancel: sign out Chrome on Windows". The accessible name of a row's `cancel` during a
   * reauthentication.
   *
   * @param device The device's name.
   */
  cancelDevice(device: string): string;
  /** "Stop". The button that stops signing out several devices, or loading all pages. */
  stop: string;

  // Questions before a sign-out.

  /**
   * "Sign out Chrome on Windows?" The question in a row.
   *
   * @param device The device's name.
   */
  askDevice(device: string): string;
  /** "It will have to sign in again." Shown below `askDevice`. */
  askDeviceHint: string;
  /** "Sign out this device?" The title of the dialog about this device. */
  askThisDevice: string;
  /**
   * "You will leave this page and have to sign in again here. Your 3 other devices stay signed in."
   * Shown below `askThisDevice` when all pages are loaded.
   *
   * @param others The number of other devices; 0 leaves out the second sentence.
   */
  askThisDeviceHint(others: number): string;
  /**
   * "You will leave this page and have to sign in again here. Your other devices stay signed in."
   * Shown in place of `askThisDeviceHint` when the number of other devices is not known.
   */
  askThisDeviceOthers: string;
  /**
   * "Sign out 3 other devices?" The title of the dialog about all other devices.
   *
   * @param count The number of other devices.
   */
  askOthers(count: number): string;
  /**
   * "They will have to sign in again. This device stays signed in." Shown below `askOthers`.
   *
   * @param count The number of other devices.
   */
  askOthersHint(count: number): string;
  /**
   * "Sign out 3 devices?" The title of the dialog about selected devices.
   *
   * @param count The number of selected devices.
   */
  askSelected(count: number): string;
  /**
   * "Chrome on Windows and Safari on iPhone will have to sign in again." Shown below `askSelected`.
   *
   * @param devices The devices' names, joined in the language of `locale`.
   * @param count The number of selected devices.
   */
  askSelectedHint(devices: string, count: number): string;
  /** "Sign out everywhere, this device too?" The title of the dialog about all devices. */
  askEverywhere: string;
  /**
   * "All 3 devices will have to sign in again, and you will leave this page." Shown below
   * `askEverywhere`.
   *
   * @param count The number of devices, this device included.
   */
  askEverywhereHint(count: number): string;

  // The result of a sign-out.

  /**
   * "Chrome on Windows is signed out." Announced.
   *
   * @param device The device's name.
   */
  deviceSignedOut(device: string): string;
  /**
   * "Chrome on Windows was already signed out." Announced when the backend answers that the session
   * was already gone.
   *
   * @param device The device's name.
   */
  deviceAlreadySignedOut(device: string): string;
  /**
   * "3 devices are signed out." Announced.
   *
   * @param count The number of devices.
   */
  countSignedOut(count: number): string;
  /**
   * "2 of 3 devices are signed out." Announced, followed by the reasons for the rest.
   *
   * @param done The number of devices that are signed out.
   * @param count The number of devices that were asked for.
   */
  partlySignedOut(done: number, count: number): string;
  /**
   * "2 of 3 signed out". Shown above the progress bar while several devices are being signed out,
   * and announced every five seconds at most.
   *
   * @param done The number of devices that are signed out.
   * @param count The number of devices that were asked for.
   */
  progress(done: number, count: number): string;
  /**
   * "Stopped. 2 of 3 devices are signed out." Announced after `stop`.
   *
   * @param done The number of devices that are signed out.
   * @param count The number of devices that were asked for.
   */
  stopped(done: number, count: number): string;
  /**
   * "They may keep access for up to 5 minutes." Announced after a sign-out when the host passes
   * `propagationDelay`.
   *
   * @param duration The delay with its unit.
   * @param count The number of devices that are signed out.
   */
  mayKeepAccess(duration: string, count: number): string;
  /** "This takes longer than usual." Shown when a list or a sign-out is still waiting for its answer. */
  takesLonger: string;

  // A sign-out that failed, or whose outcome is unknown.

  /**
   * "Chrome on Windows is still signed in." Followed by the reason, such as one of `reasons`.
   *
   * @param device The device's name.
   */
  stillSignedIn(device: string): string;
  /**
   * "Chrome on Windows and Safari on iPhone are still signed in." Announced, followed by the reason.
   *
   * @param devices Two or more names, joined in the language of `locale`.
   * @param count The number of devices.
   */
  areStillSignedIn(devices: string, count: number): string;
  /**
   * "The service confirmed the sign-out, but the device is on the list again." The reason when a list
   * that was fetched after the confirmation still contains the session.
   */
  reappeared: string;
  /**
   * "We do not know yet whether Chrome on Windows was signed out." Shown when the answer was lost and
   * the list could not be fetched.
   *
   * @param device The device's name, or several names, joined in the language of `locale`.
   * @param count The number of names.
   */
  outcomeUnknown(device: string, count: number): string;
  /** "Nothing was signed out." Announced after a reauthentication that was refused or cancelled. */
  notConfirmed: string;
  /**
   * "You are offline. Nothing was sent. Try again when you are connected." Shown when the browser was
   * offline at the press of the button.
   */
  nothingSent: string;
  /** "You were offline. Nothing was sent." Replaces `nothingSent` when the browser is online again. */
  nothingWasSent: string;
  /**
   * "The connection was lost." The reason when the answer was lost, and the list has shown that the
   * device is still signed in.
   */
  connectionLost: string;
  /**
   * "Too many tries. You can try again in 10 seconds." The reason when the backend asks to wait.
   *
   * @param time The time until the next try: "in 10 seconds", "in 2 minutes".
   */
  tooManyTries(time: string): string;
  /** "You can try again now." Replaces `tooManyTries` when the wait is over. */
  tryAgainNow: string;
  /**
   * Why something failed: the word for the error's `reason`, else the word for its `code`. A host may
   * add keys for the `reason`s of its own client.
   *
   * - `unauthorized`: "This device is signed out." A sign-out that fails with this code shows
   *   `rejected` instead, because only the list can say that this device is signed out.
   * - `reauthentication-required`: "The service wants you to sign in again first."
   * - `forbidden`: "You cannot sign this device out."
   * - `not-found`: "The service does not know it."
   * - `rejected`: "The service refused."
   * - `rate-limited`: "Too many tries. Wait a little, then try again."
   * - `invalid-response`: "The service sent something unexpected."
   * - `network`: "There is no connection to the service."
   * - `timeout`: "The service took too long."
   * - `server`: "The service did not answer."
   * - `redirected`: "The service sent the request elsewhere. You may have to sign in again."
   * - `unsendable`: "This could not be sent to the service."
   */
  reasons: Record<SessionsErrorCode | "redirected" | "unsendable", string>;
  /**
   * Why a list could not be loaded, for the keys whose word in `reasons` speaks of a sign-out.
   *
   * - `forbidden`: "You cannot see these devices."
   * - `not-found`: "The service does not know this list."
   */
  listReasons: Partial<Messages["reasons"]>;
  /** "Something went wrong." The reason when `reasons` has no word for the error. */
  unknownReason: string;

  // Reauthentication.

  /** "Confirm it’s you". The button of `confirmList`, and the status during a reauthentication. */
  confirmItsYou: string;
  /**
   * "Confirm it’s you to sign out Chrome on Windows." Shown in a row during a reauthentication.
   *
   * @param device The device's name.
   */
  confirmDevice(device: string): string;
  /** "Confirm it’s you to see your devices". The title when the list needs a reauthentication. */
  confirmList: string;
  /** "For your safety this list opens only shortly after you sign in." Shown below `confirmList`. */
  confirmListHint: string;

  // The list as a whole: loading, failed, empty, offline, signed out.

  /** "Loading your devices…". Announced while the list loads. A button shows it while it loads all pages. */
  loading: string;
  /** "Updating…". Shown while the list is fetched again. */
  updating: string;
  /** "Your devices could not be loaded". The title when the list has failed and nothing is cached. */
  loadFailed: string;
  /** "This says nothing about who is signed in." Shown after the reason of a failure. */
  loadFailedHint: string;
  /** "Reload the page". The button when the code of the list could not be loaded. */
  reload: string;
  /** "No devices to show". The title when the backend lists no session at all. */
  empty: string;
  /**
   * "The service lists no sign-ins for this account, not even this one. That may be a fault." Shown
   * below `empty`.
   */
  emptyHint: string;
  /** "Refresh". The button of `empty`. */
  refresh: string;
  /** "You are offline." Shown above the rows, or as the reason of `loadFailed`. */
  offline: string;
  /**
   * "This list is from 14:02 and may have changed." Shown above the rows when the last refresh failed
   * or the browser is offline.
   *
   * @param time The time of the last successful fetch, with the date if it is not today's.
   */
  stale(time: string): string;
  /** "This device is signed out". The title in place of the list. */
  signedOut: string;
  /** "You can sign in again at any time." Shown below `signedOut` when the person did it here. */
  signedOutHint: string;
  /**
   * "It was signed out from somewhere else, or its sign-in ran out. If you did not expect this, sign
   * in again and change your password." Shown below `signedOut` when the person did not do it here.
   */
  signedOutElsewhereHint: string;
  /**
   * "Another account has signed in to this browser. Sign in again to see these devices." Shown below
   * `signedOut` when the backend's answer belongs to another account.
   */
  otherAccountHint: string;
  /** "Sign in again". The button of `signedOut`. */
  signInAgain: string;
  /** "This list stopped working". Replaces a list that threw an error while it rendered. */
  listStopped: string;
  /** "This entry stopped working". Replaces a card that threw an error while it rendered. */
  cardStopped: string;
  /** "This question stopped working". Replaces a `PasswordChangedPrompt` that threw an error. */
  promptStopped: string;
  /** "A part of this page could not be loaded." Replaces a question or the details whose code could not be loaded. */
  partMissing: string;

  // Below the rows: how to see more, and what is missing.

  /**
   * "3 new sign-ins. Show". The button for rows that a refresh has added. They wait for it, so that
   * no row moves under the pointer or the focus.
   *
   * @param count The number of devices that signed in after the list was first shown.
   */
  showNew(count: number): string;
  /**
   * "3 more devices. Show". As `showNew`, for devices that signed in before the list was first shown.
   *
   * @param count The number of these devices.
   */
  showWaiting(count: number): string;
  /**
   * "Show all 3 devices". The button that shows the loaded rows that are hidden.
   *
   * @param count The number of all other devices.
   */
  showAll(count: number): string;
  /** "Show more devices". The button that loads the next page. */
  showMore: string;
  /** "Loading more devices…". The button, while the next page loads. */
  loadingMore: string;
  /** "More devices could not be loaded." Followed by the reason. */
  moreFailed: string;
  /**
   * "3 more could not be read." Shown when sessions were left out because they have no readable id.
   *
   * @param count The number of these sessions.
   */
  unreadable(count: number): string;
  /**
   * "The service did not send the rest of the list. There may be more devices." Shown when the
   * backend's pages do not come to an end.
   */
  restMissing: string;

  // Selecting several devices.

  /** "Select". The button that starts selecting. */
  select: string;
  /** "Select devices". The accessible name of `select`. */
  selectDevices: string;
  /**
   * "Select all 3". The label of the checkbox for all rows.
   *
   * @param count The number of other devices.
   */
  selectAll(count: number): string;
  /**
   * "Select all 3 shown". Replaces `selectAll` when there are more devices than rows.
   *
   * @param count The number of rows that are shown.
   */
  selectAllShown(count: number): string;
  /**
   * "3 selected".
   *
   * @param count The number of selected devices.
   */
  selectedCount(count: number): string;
  /** "Not used for". The label of the menu that selects by the time since the last use. */
  notUsedFor: string;
  /** "Choose". The menu's text while nothing is chosen. */
  choose: string;
  /**
   * "30 days". A choice of the menu.
   *
   * @param count 30, 60 or 90.
   */
  days(count: number): string;

  // "Not you?", the guide for a device that the person does not know.

  /** "Not you?" The button in the details of another device. */
  notYou: string;
  /**
   * "Not you? Chrome on Windows". The accessible name of `notYou`.
   *
   * @param device The device's name.
   */
  notYouDevice(device: string): string;
  /** "Not you? See what to do". The button below the list. */
  notYouList: string;
  /** "Was this not you?" The title of the guide. */
  wasNotYou: string;
  /** "Change your password". The step that calls `onChangePassword`. */
  changePassword: string;
  /** "Check your security settings". The step that calls `onReviewSecurity`. */
  reviewSecurity: string;
  /** "Done". The result of a step whose handler returned `true`. */
  stepDone: string;
  /** "Close". The button that closes the guide or the prompt. */
  close: string;

  // `PasswordChangedPrompt`.

  /** "Your password is changed." The title of the prompt. */
  passwordChanged: string;
  /**
   * "3 other devices are still signed in." Shown below the title.
   *
   * @param count The number of other devices.
   */
  othersStillSignedIn(count: number): string;
  /**
   * "3 devices are signed in. We cannot tell which of them you are using now, so signing out all others is not offered."
   * Said by the prompt, which shows no list, when the backend does not name this device.
   *
   * @param count The number of devices.
   */
  currentUnknownCount(count: number): string;
  /**
   * "Keep them signed in". The button that closes the prompt without a sign-out.
   *
   * @param count The number of other devices.
   */
  keepSignedIn(count: number): string;
}
