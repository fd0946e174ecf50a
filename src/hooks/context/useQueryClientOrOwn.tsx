"use client";

import { QueryClient, QueryClientContext, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useContext, useState } from "react";

/**
 * Returns the `QueryClient` of the host's provider. Without one, creates a client, and `provide` passes it to
 * the content.
 */
export function useQueryClientOrOwn(): {
  queryClient: QueryClient;
  provide(content: ReactNode): ReactNode;
} {
  const ofHost = useContext(QueryClientContext);
  const [own] = useState(() => ofHost ?? new QueryClient());
  if (ofHost) return { queryClient: ofHost, provide: (content) => content };
  return {
    queryClient: own,
    provide: (content) => <QueryClientProvider client={own}>{content}</QueryClientProvider>,
  };
}
