import { type KeyboardEvent, useEffect, useRef } from "react";
import { type Session, type SessionRow, useSessionRow } from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

export function RowThatAsks({ session }: { session: Session }) {
  const { name, dir, revoke, question } = useSessionRow(session, { asksItself: true });
  return (
    <li data-session-row="">
      <strong data-session-name="" tabIndex={-1}>
        <bdi dir={dir}>{name}</bdi>
      </strong>
      <MyButton {...revoke.buttonProps}>{revoke.label}</MyButton>
      {question && <Question {...question} />}
    </li>
  );
}

function Question(question: NonNullable<SessionRow["question"]>) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && question.cancel();
  return (
    <div role="group" aria-label={question.title}>
      <p>{question.content}</p>
      <p>{question.text}</p>
      <MyButton type="button" ref={cancel} onKeyDown={onKeyDown} onClick={question.cancel}>
        {question.cancelLabel}
      </MyButton>
      <MyButton type="button" onKeyDown={onKeyDown} onClick={question.confirm}>
        {question.confirmLabel}
      </MyButton>
    </div>
  );
}
