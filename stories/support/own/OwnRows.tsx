import { SessionList, type SessionRow } from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

const renderRow = (row: SessionRow) => {
  const { name, dir, place, flag, lastActive, address, revoke } = row;
  const Heading = `h${row.headingLevel}` as "h3";
  return (
    <article style={{ display: "flex", gap: 16, flexWrap: "wrap" }}>
      <Heading data-session-name="" tabIndex={-1} style={{ flex: 1, margin: 0 }}>
        <bdi dir={dir}>{name}</bdi>
      </Heading>
      <div>
        {flag && <span aria-hidden>{flag} </span>}
        <bdi dir={dir}>{place}</bdi>
      </div>
      <div title={lastActive.exact}>{lastActive.text}</div>
      <div>
        <span>{address.text ?? "–"}</span>
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
};

export const OwnRows = () => <SessionList renderRow={renderRow} />;
