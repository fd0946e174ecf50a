/** Runs one statement and returns its rows. Each `${value}` becomes a parameter. */
export type Sql = (
  texts: TemplateStringsArray,
  ...values: (string | number | null)[]
) => Promise<Record<string, any>[]>;

/** Opens PostgreSQL at `url`, or SQLite in `file` when there is no `url`. See `database.mjs`. */
export function openDatabase(options: { url: string | undefined; file: string }): {
  sql: Sql;
  run(script: string): Promise<void>;
  url: string | undefined;
  close(): Promise<void>;
};
