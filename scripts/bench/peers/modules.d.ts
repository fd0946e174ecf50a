// The parts that the pages use of packages that only `npm run bench -- --peers` installs.
declare module "@daveyplate/better-auth-ui" {
  import type { ReactElement, ReactNode } from "react";
  export function AuthUIProvider(props: {
    authClient: object;
    navigate: (path: string) => void;
    children: ReactNode;
  }): ReactElement;
  export function SessionsCard(): ReactElement;
}

declare module "@workos-inc/widgets" {
  import type { ReactElement, ReactNode } from "react";
  export function WorkOsWidgets(props: { children: ReactNode }): ReactElement;
  export function UserSessions(props: { authToken: string }): ReactElement;
}

declare module "@tailwindcss/vite" {
  export default function tailwindcss(): import("vite").Plugin[];
}
