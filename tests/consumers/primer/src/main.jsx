import "@primer/primitives/dist/css/primitives.css";
import "@primer/primitives/dist/css/functional/themes/light.css";
import "@primer/primitives/dist/css/functional/themes/dark.css";
import "@primer/primitives/dist/css/functional/size/radius.css";
import "@primer/primitives/dist/css/functional/size/border.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { SessionList, SessionsProvider } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";
import { createRoot } from "react-dom/client";
import "react-active-sessions/styles.css";
import "react-active-sessions/themes/primer.css";
import "./main.css";

const client = restClient({ baseURL: "/api" });
const queryClient = new QueryClient();

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <main>
        <SessionsProvider client={client} account="ada">
          <SessionList headingLevel={1} />
        </SessionsProvider>
      </main>
    </QueryClientProvider>
  </StrictMode>,
);
