"use client";

import { QueryClient, QueryClientContext, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useContext, useState } from "react";

/**
 * The `QueryClient` of the host's provider; without one, one of the kit's own, which `provide` gives
 * to what it wraps.
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
