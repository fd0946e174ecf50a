import "react-active-sessions/styles.css";
import { Providers } from "./providers";

export const metadata = { title: "Consumer", icons: [] };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
