import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { SessionList, SessionsProvider } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";
import { createRoot } from "react-dom/client";
import "react-active-sessions/styles.css";

const client = restClient({ baseURL: "/api" });
const queryClient = new QueryClient();

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={client} account="ada">
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
