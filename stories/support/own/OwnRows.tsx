import { SessionList, type SessionRow } from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

const renderRow = ({ name, place, flag, lastActive, address, revoke }: SessionRow) => (
  <article style={{ display: "flex", gap: 16, flexWrap: "wrap" }}>
    <h4 data-session-name="" tabIndex={-1} style={{ flex: 1, margin: 0 }}>
      <bdi>{name}</bdi>
    </h4>
    <div>
      {flag && <span aria-hidden>{flag} </span>}
      <bdi>{place}</bdi>
    </div>
    <div title={lastActive.exact}>{lastActive.text}</div>
    <div>
      {address.text ?? "–"}
      {address.canHide && (
        <MyButton type="button" onClick={address.isHidden ? address.show : address.hide}>
          {address.isHidden ? "Show address" : "Hide address"}
        </MyButton>
      )}
    </div>
    <MyButton loading={revoke.isBusy} {...revoke.buttonProps}>
      {revoke.label}
    </MyButton>
  </article>
);

export const OwnRows = () => <SessionList renderRow={renderRow} />;
