import { StrictMode } from "react";
import { SessionList, SessionsProvider } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";
import { createRoot } from "react-dom/client";
import "react-active-sessions/styles.css";

const client = restClient({ baseURL: "/api" });

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <SessionsProvider client={client} account="ada">
      <SessionList />
    </SessionsProvider>
  </StrictMode>,
);
