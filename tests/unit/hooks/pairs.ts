type Factors = Record<string, readonly unknown[]>;
type Row<All extends Factors> = { [Name in keyof All]: All[Name][number] };

/**
 * Returns a few rows in which each value of each factor meets each value of every other factor. Most faults
 * of combined options need only two of them, and all combinations would be thousands of rows.
 */
export function pairs<const All extends Factors>(factors: All): Row<All>[] {
  const names = Object.keys(factors);
  const pairOf = (one: string, value: unknown, other: string, next: unknown) =>
    [one, factors[one]!.indexOf(value), other, factors[other]!.indexOf(next)].join();
  const open = new Set<string>();
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) {
      for (const value of factors[one]!) {
        for (const next of factors[other]!) open.add(pairOf(one, value, other, next));
      }
    }
  });
  const rows: Record<string, unknown>[] = [];
  while (open.size > 0) {
    const row: Record<string, unknown> = {};
    const [seedOne = "", seedValue, seedOther = "", seedNext] = open
      .values()
      .next()
      .value!.split(",");
    row[seedOne] = factors[seedOne]![Number(seedValue)];
    row[seedOther] = factors[seedOther]![Number(seedNext)];
    const covered = (name: string, value: unknown) =>
      names.filter((other) => {
        if (!(other in row) || other === name) return false;
        const isFirst = names.indexOf(name) < names.indexOf(other);
        const pair = isFirst
          ? pairOf(name, value, other, row[other])
          : pairOf(other, row[other], name, value);
        return open.has(pair);
      }).length;
    for (const name of names) {
      if (name in row) continue;
      const best = Math.max(...factors[name]!.map((value) => covered(name, value)));
      row[name] = factors[name]!.find((value) => covered(name, value) === best);
    }
    names.forEach((one, index) => {
      for (const other of names.slice(index + 1)) {
        open.delete(pairOf(one, row[one], other, row[other]));
      }
    });
    rows.push(row);
  }
  return rows as Row<All>[];
}
