"use client";

import { Fragment, type ReactNode } from "react";
import { useRevocationNews } from "../hooks/useRevocationNews.js";
import { useSettled } from "../hooks/useSettled.js";
import { Icon } from "../parts/icons/Icon.js";
import { Alert, Status } from "../parts/list.js";
import type { Session } from "../session/Session.js";

/** Props of {@link ListStatus}. */
export interface ListStatusProps {
  nameOf(session: Session): string;
  othersLeft: number;
}

/** The two live regions: the visible status line, and an assertive one for what went wrong. */
export function ListStatus({ nameOf, othersLeft }: ListStatusProps): ReactNode {
  const news = useRevocationNews(nameOf, othersLeft);
  const polite = useSettled(news.polite);
  const assertive = useSettled(news.assertive);
  const isDone = polite !== "" && !polite.endsWith("…");
  return (
    <Fragment>
      <Status>
        {isDone && <Icon name="check" />}
        {polite && <bdi>{polite}</bdi>}
      </Status>
      <Alert>{assertive}</Alert>
    </Fragment>
  );
}
