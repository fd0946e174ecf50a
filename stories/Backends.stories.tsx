import type { Meta, StoryObj } from "@storybook/react-vite";
import { HttpResponse, http } from "msw";
import { en, SessionList } from "../src/index.js";
import { restClient } from "../src/clients/rest.js";
import { steamSetsHttpClient } from "../src/clients/steamSetsHttp.js";
import { restHandlers, steamSetsHandlers } from "./support/backends.js";
import { press, row, says, signOut } from "./support/play.js";

const meta = {
  title: "Backends",
  component: SessionList,
  args: { headingLevel: 1 },
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

const rest = { loaders: [() => ({ client: restClient({ baseURL: "/api" }) })] };
const serverURL = "https://api.steamsets.example";
const steamSets = {
  loaders: [() => ({ client: steamSetsHttpClient({ token: "a-token", serverURL }) })],
};

/** The list of any JSON API. */
export const Rest: Story = {
  ...rest,
  beforeEach: ({ msw }) => msw.use(...restHandlers()),
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
  },
};

/** The backend answers with an HTML page, as proxies do. */
export const RestBehindABrokenProxy: Story = {
  ...rest,
  beforeEach: ({ msw }) =>
    msw.use(http.get("/api/sessions", () => HttpResponse.html("<h1>Bad gateway</h1>"))),
  play: async ({ canvas }) => {
    await canvas.findByText(/The service sent something unexpected/);
  },
};

/** The backend refuses to end a session. On the next try, it says that there were too many. */
export const RestRefuses: Story = {
  ...rest,
  beforeEach: ({ msw }) => {
    let tries = 0;
    msw.use(
      http.delete("/api/sessions/:id", () =>
        tries++ === 0
          ? HttpResponse.json({}, { status: 403 })
          : HttpResponse.json({}, { status: 429, headers: { "retry-after": "60" } }),
      ),
      ...restHandlers(),
    );
  },
  play: async ({ canvasElement }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await says(found, en.reasons.forbidden);
    await press(found, en.tryAgainDevice("Firefox on Linux"));
    await says(found, "Too many tries.");
  },
};

/** The list of SteamSets, over HTTP. */
export const SteamSets: Story = {
  ...steamSets,
  beforeEach: ({ msw }) => msw.use(...steamSetsHandlers(serverURL)),
  play: async ({ canvasElement, canvas }) => {
    await says(await row(canvasElement, "Chrome on macOS"), en.thisDevice);
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
  },
};

/** SteamSets lists no session: `sessions: null`. */
export const SteamSetsWithoutSessions: Story = {
  ...steamSets,
  beforeEach: ({ msw }) => msw.use(...steamSetsHandlers(serverURL, null)),
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.empty });
  },
};
