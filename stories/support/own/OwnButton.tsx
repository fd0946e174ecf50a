import { type RowRevoke, SessionList } from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

const action = (revoke: RowRevoke) => (
  <MyButton loading={revoke.isBusy} {...revoke.buttonProps}>
    {revoke.label}
  </MyButton>
);

export const OwnButton = () => <SessionList action={action} />;
