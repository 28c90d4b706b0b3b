/**
 * The order in which vitest runs files. Knows that a process which has loaded everything goes on only with a file of the same
 * environment: taken by turns, files with and without a document start some dozen processes, each of which loads all afresh.
 */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** `// @vitest-environment happy-dom`. */
const ENVIRONMENT = /@vitest-environment\s+(\S+)/;

/** The environment that a test file asks for in its first line, or nothing. */
export const environmentOf = (source: string): string => ENVIRONMENT.exec(source.split('\n', 1)[0] ?? '')?.[1] ?? '';

/** Files of one environment next to each other, those that ask for one first; else in the order that they have. */
export function byEnvironment<File>(files: readonly File[], environment: (file: File) => string): File[] {
  const groups = new Map<string, File[]>();
  for (const file of files) {
    const name = environment(file);
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const own = groups.get('') ?? [];
  groups.delete('');
  return [...[...groups.values()].flat(), ...own];
}

/** Vitest's own order, those that took longest first, one environment after the other. */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return byEnvironment(await super.sort(files), ({ moduleId }) => environmentOf(readFileSync(moduleId, 'utf8')));
  }
}
