import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { readFields } from "./readFields.js";
import { type Answer, send } from "./send.js";
import { useBusy } from "./useBusy.js";

interface Device {
  id: string;
  label: string;
}

const path = "/demo/another-device";

/** A form that really signs in from one more device, so that the list has a session to find and to end. */
export function AnotherDevice(): ReactNode {
  const queryClient = useQueryClient();
  const [message, setMessage] = useState("");
  const [isBusy, once] = useBusy();
  const devices = useQuery({
    queryKey: ["demo-devices"],
    retry: 1,
    queryFn: async (): Promise<Device[]> => {
      const { status, data } = await send(path);
      if (status === 0) throw new Error("The server does not answer.");
      return status === 200 ? data : [];
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const field = readFields(event);
    return once(async () => {
      setMessage("");
      setMessage(outcome(await send(path, { body: { id: field("id") } })));
      void queryClient.invalidateQueries({ queryKey: ["active-sessions"] });
    });
  };
  return (
    <form className="another" onSubmit={(event) => void submit(event)}>
      <h2>Try it</h2>
      <p className="quiet">Sign in from another device, or open this page in a second browser.</p>
      {devices.isError ? (
        <div>
          <span role="alert">The devices to choose from could not be loaded.</span>
          <button type="button" onClick={() => void devices.refetch()}>
            Try again
          </button>
        </div>
      ) : (
        <div>
          <select name="id" aria-label="Device">
            {(devices.data ?? []).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <button aria-disabled={isBusy}>{isBusy ? "Signing in…" : "Sign in from there"}</button>
        </div>
      )}
      <p role="status">{message}</p>
    </form>
  );
}

function outcome({ status, wait }: Answer): string {
  if (status === 200) return "Signed in. It is on the list.";
  if (status === 0) return "The server does not answer. Look at the list, then try again.";
  if (status === 409) return "That device only knows the first password of the demo.";
  if (status === 429) return `Too many sign-ins from that device. Wait ${wait}, then try again.`;
  return "That did not work. Try again.";
}
