import { SessionList, SessionsProvider, type SessionsClient } from "../../../src/index.js";
import { Button, Panel } from "../../../src/parts/index.js";

const classNames = { button: "my-button", panel: "my-panel", row: "my-row" };
const components = { Button };

export const OwnLooks = ({ client }: { client: SessionsClient }) => (
  <SessionsProvider client={client} classNames={classNames} components={components}>
    <SessionList />
    <Panel render={<ol />} />
  </SessionsProvider>
);
