/** What a mutation report says: the score, and which changes no test noticed. Knows Stryker's JSON as far as we read it. */

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Place; end: Place };
}

interface Place {
  line: number;
  column: number;
}

export interface MutationReport {
  files: Record<string, { source: string; mutants: readonly Mutant[] }>;
}

/** Mutants that were tried: those that run as a module loads are not, since tests share what is loaded. */
export function scoreOf({ files }: MutationReport) {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  // A mutant that never comes to an end is noticed as well.
  const killed = count('Killed', 'Timeout');
  const [survived, uncovered] = [count('Survived'), count('NoCoverage')];
  return { mutants: killed + survived + uncovered, killed, survived, uncovered };
}

/** The figures of a report as they stand in the table: mutants, killed, survived, not covered, and the share that was noticed. */
export function rowOf(report: MutationReport): string[] {
  const { mutants, killed, survived, uncovered } = scoreOf(report);
  const score = mutants > 0 ? `${((100 * killed) / mutants).toFixed(0)} %` : '';
  return [...[mutants, killed, survived, uncovered].map(String), score];
}

/** Reports of different files as one. */
export const totalOf = (reports: readonly MutationReport[]): MutationReport => ({
  files: Object.assign({}, ...reports.map(({ files }) => files)),
});

/** One line for each change that no test noticed: place, what stood there, what stood there instead. */
export function survivorsOf({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement = '', status }) => {
        const line = lines[start.line - 1] ?? '';
        const was = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
        const note = status === 'NoCoverage' ? ' (not covered)' : '';
        return `${file}:${start.line}  ${was.trim()}  →  ${replacement.replace(/\s+/g, ' ')}${note}`;
      });
  });
}
