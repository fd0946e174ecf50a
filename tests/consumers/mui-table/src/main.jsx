import Container from "@mui/material/Container";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { SessionsProvider } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";
import { createRoot } from "react-dom/client";
import "react-active-sessions/styles.css";
import "react-active-sessions/themes/mui.css";
import { components } from "./components.jsx";
import { SessionsTable } from "./SessionsTable.jsx";

const client = restClient({ baseURL: "/api" });
const queryClient = new QueryClient();

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={client} account="ada" components={components} hideAddresses>
        <Container component="main" sx={{ py: 4 }}>
          <SessionsTable />
        </Container>
      </SessionsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
