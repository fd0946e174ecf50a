import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useState } from "react";
import { Links, Outlet, Scripts } from "react-router";
import "react-active-sessions/styles.css";

export default function Root() {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <link rel="icon" href="data:," />
        <title>Consumer</title>
        <Links />
      </head>
      <body>
        <StrictMode>
          <QueryClientProvider client={queryClient}>
            <Outlet />
          </QueryClientProvider>
        </StrictMode>
        <Scripts />
      </body>
    </html>
  );
}
