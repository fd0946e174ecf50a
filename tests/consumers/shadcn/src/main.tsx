import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { restClient } from "react-active-sessions/clients/rest";
import { createRoot } from "react-dom/client";
import { Toaster } from "sonner";
import { ActiveSessions } from "@/components/active-sessions";
import "./main.css";

const client = restClient({ baseURL: "/api" });
const queryClient = new QueryClient();

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <main className="mx-auto max-w-3xl p-6">
        <h1 className="mb-6 text-2xl font-semibold">Security</h1>
        <ActiveSessions client={client} account="ada" />
      </main>
      <Toaster />
    </QueryClientProvider>
  </StrictMode>,
);
