import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { waitOf } from "./signInAgain.js";

interface Device {
  id: string;
  label: string;
}

/** Signs in from one more device, for real, so that there is something to find and to end. */
export function AnotherDevice(): ReactNode {
  const queryClient = useQueryClient();
  const [message, setMessage] = useState("");
  const { data: devices = [] } = useQuery({
    queryKey: ["demo-devices"],
    queryFn: async (): Promise<Device[]> => {
      const reply = await fetch("/demo/another-device");
      return reply.ok ? reply.json() : [];
    },
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = new FormData(event.currentTarget).get("id");
    const reply = await fetch("/demo/another-device", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id }),
    }).catch(() => undefined);
    setMessage(outcome(reply));
    await queryClient.invalidateQueries({ queryKey: ["active-sessions"] });
  };
  return (
    <form className="another" onSubmit={(event) => void submit(event)}>
      <h2>Try it</h2>
      <p className="quiet">Sign in from another device, or open this page in a second browser.</p>
      <div>
        <select name="id" aria-label="Device">
          {devices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button>Sign in from there</button>
      </div>
      <p role="status">{message}</p>
    </form>
  );
}

function outcome(reply: Response | undefined): string {
  if (reply?.ok) return "Signed in. It is on the list.";
  if (reply?.status === 409) return "It only knows the password that the demo began with.";
  if (reply?.status !== 429) return "That did not work. Try again.";
  return `Too many sign-ins from that device. Wait ${waitOf(reply)}, then try again.`;
}
