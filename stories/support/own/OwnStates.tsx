import { SessionList, type SessionsState } from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

const renderState = ({ status, title, text, action }: SessionsState) => {
  // For the other states, the kit shows its own.
  if (status !== "failed" && status !== "empty") return undefined;
  return (
    <div>
      <h3 tabIndex={-1}>{title}</h3>
      <p>{text}</p>
      {action && (
        <MyButton type="button" onClick={action.run}>
          {action.label}
        </MyButton>
      )}
    </div>
  );
};

export const OwnStates = () => <SessionList renderState={renderState} />;
