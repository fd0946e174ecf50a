import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { SessionsProvider, type SessionsProviderProps } from "../../../src/index.js";

/** A query client with a host's defaults. They would break the list if the list used them. */
export const stubbornHost = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: "online", retry: true, throwOnError: true, staleTime: Infinity },
      mutations: { networkMode: "online", retry: true },
    },
  });

/** Returns a wrapper with a provider and a host's query client. */
export function wrapperOf(
  props: SessionsProviderProps,
  queryClient = new QueryClient(),
): ({ children }: { children: ReactNode }) => ReactNode {
  return ({ children }) => (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider locale="en" timeZone="UTC" {...props}>
        {children}
      </SessionsProvider>
    </QueryClientProvider>
  );
}

/** Renders a hook below a provider. */
export function hookOf<Result>(
  hook: () => Result,
  props: SessionsProviderProps,
  queryClient?: QueryClient,
) {
  return renderHook(hook, { wrapper: wrapperOf(props, queryClient) });
}
