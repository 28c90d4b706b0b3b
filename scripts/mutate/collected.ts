/**
 * The tests that files declare, kept to be run one by one: stands in for what tests take from vitest. Knows `describe`
 * and `it` as far as the tests of `src/summariser` and `src/resources` use them; has no hooks and no order of its own.
 */

export interface CollectedTest {
  name: string;
  run: () => unknown;
}

type Body<Row extends readonly unknown[]> = (...row: Row) => unknown;
type Declare = (name: string, body: Body<[]>) => void;

/** `describe` and `it`, and the list that grows as they are called. */
export function collection() {
  const tests: CollectedTest[] = [];
  const path: string[] = [];
  const it: Declare = (name, run) => {
    // Names out of a table may be the same: the place in the list tells them apart.
    tests.push({ name: `${[...path, name].join(' › ')} (${tests.length + 1})`, run });
  };
  const describe: Declare = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  return {
    tests,
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it), runIf: (wanted: unknown) => (wanted ? it : () => {}) }),
  };
}

/** vitest's `vi`, as far as it changes the environment: its own works nowhere but in its own processes. */
export function environmentStubs() {
  const before = new Map<string, string | undefined>();
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  return {
    stubEnv(name: string, value: string): void {
      if (!before.has(name)) before.set(name, process.env[name]);
      set(name, value);
    },
    unstubAllEnvs(): void {
      for (const [name, value] of before) set(name, value);
      before.clear();
    },
  };
}

/** A row that is a list gives all its arguments, any other value is the only one. */
const each =
  (declare: Declare) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body<unknown[]>): void => {
    for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row])));
  };
