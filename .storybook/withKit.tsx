import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { SessionsProvider, type SessionsProviderProps } from "../src/index.js";
import { wordsOf } from "../stories/support/words/wordsOf.js";

/**
 * Renders a story below a provider. The story's loader creates the client. The parameter `provider` sets the host's
 * handlers.
 */
export const withKit: Decorator = (Story, { loaded, globals, parameters, id }) => {
  const { client } = loaded as { client?: SessionsProviderProps["client"] };
  if (!client) return <Story />;
  const { provider } = parameters as { provider?: Partial<SessionsProviderProps> };
  const { locale } = globals as { locale: string };
  return (
    <OwnCache key={id}>
      <SessionsProvider
        client={client}
        locale={locale}
        messages={wordsOf(locale)}
        timeZone="UTC"
        {...provider}
      >
        <Story />
      </SessionsProvider>
    </OwnCache>
  );
};

/** Each story gets its own cache, so that it shows no data of another story. */
function OwnCache({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient());
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
