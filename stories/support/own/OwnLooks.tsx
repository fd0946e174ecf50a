import { forwardRef } from "react";
import {
  type OwnPartProps,
  SessionList,
  type SessionsClient,
  SessionsProvider,
} from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

const Button = forwardRef<HTMLButtonElement, OwnPartProps<"Button">>(function Button(
  { "data-longest": longest, children, ...props },
  ref,
) {
  const isBusy = props["data-status"] === "revoking" || props["data-status"] === "checking";
  return (
    <MyButton {...props} ref={ref} loading={isBusy}>
      <span style={{ display: "inline-grid" }}>
        <span style={{ gridArea: "1 / 1" }}>{children}</span>
        {/* The button is as wide as its longest label, so that the columns of the rows do not move. */}
        <span aria-hidden style={{ gridArea: "1 / 1", visibility: "hidden" }}>
          {longest}
        </span>
      </span>
    </MyButton>
  );
});

const components = { Button };
const classNames = { button: "my-button", panel: "my-panel", row: "my-row" };

export const OwnLooks = ({ client }: { client: SessionsClient }) => (
  <SessionsProvider client={client} classNames={classNames} components={components}>
    <SessionList />
  </SessionsProvider>
);
