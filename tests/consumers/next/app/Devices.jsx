"use client";

import { SessionsProvider } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";

const client = restClient({ baseURL: "/api", scope: "api" });

export function Devices({ locale, children }) {
  return (
    <SessionsProvider client={client} account="ada" locale={locale}>
      {children}
    </SessionsProvider>
  );
}
