// The baseline: the least that any list of sessions costs in React. It has nine elements per row, ready texts and
// memoised rows. It has no styles, and no state except the list itself. Do not change it, because figures of
// different days are compared through it.
import { memo, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { drive } from "./drive.js";

interface BareRow {
  id: number;
  name: string;
  place: string;
  time: string;
}

let renew: () => void = () => undefined;

const Row = memo(function Row({ row, end }: { row: BareRow; end: (id: number) => void }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <li>
      <svg viewBox="0 0 24 24" width="24" height="24">
        <path d="M4 5h16v11H4zM2 19h20" />
      </svg>
      <div>
        <p>{row.name}</p>
        <p>
          <time>{row.time}</time> <span>{row.place}</span>
        </p>
      </div>
      <button
        data-asked={isAsked || undefined}
        onClick={() => {
          setAsked(true);
          end(row.id);
        }}
      >
        Sign out
      </button>
    </li>
  );
});

function List({ rows: initial }: { rows: BareRow[] }) {
  const [rows, setRows] = useState(initial);
  const [end] = useState(() => async (id: number) => {
    // Wait as long as the backend of the kit's page does: until after the press was painted.
    await new Promise((resolve) => void setTimeout(resolve, 50));
    setRows((before) => before.filter((row) => row.id !== id));
  });
  useEffect(() => {
    renew = () => setRows((before) => before.map((row) => ({ ...row, time: `${row.time}.` })));
  }, []);
  return (
    <ul>
      {rows.map((row) => (
        <Row key={row.id} row={row} end={end} />
      ))}
    </ul>
  );
}

drive({
  render(container, count) {
    const rows = Array.from({ length: count }, (_, id) => ({
      id,
      name: `Chrome on Windows ${id}`,
      place: `City ${id}, Germany`,
      time: `Active ${id} minutes ago`,
    }));
    const root = createRoot(container);
    root.render(<List rows={rows} />);
    return () => root.unmount();
  },
  row: "li",
  button: "button",
  question: "[data-asked]",
  renewTimes: () => renew(),
});
