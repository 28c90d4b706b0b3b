/**
 * Entry of `npm run check-directory [-- --only ID …] [--limit N]`: visits the page of every service on the live web and
 * writes out/directory.md and out/directory.json. Changes nothing. `-- --accept FILE` sets the days that such a JSON file
 * proposes, once a person has read the report and taken out what is in doubt.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keptDirectory } from '../src/resources/index.ts';
import { checkServices } from './directory/check.ts';
import { withDates } from './directory/dates.ts';
import { countsOf, markdownOf, type Report, reportOf } from './directory/report.ts';

const OUT = 'out';
const DATA = 'src/resources/data/services.ts';
const OPTIONS = {
  timeoutMs: 20_000,
  mostBytes: 1_000_000,
  pauseMs: 1_000,
  atOnce: 6,
  userAgent: 'Lede-check-directory/1 (a maintainer of a directory of help services checks that its links still work)',
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    limit: { type: 'string' },
    accept: { type: 'string' },
  },
});

if (values.accept !== undefined) {
  const { proposedDates } = JSON.parse(await readFile(values.accept, 'utf8')) as Report;
  await writeFile(DATA, withDates(await readFile(DATA, 'utf8'), proposedDates));
  console.log(`${proposedDates.length} days set in ${DATA}. Read the difference before you commit it.`);
} else {
  const { only } = values;
  const chosen = keptDirectory().filter(({ id }) => only === undefined || only.includes(id));
  const missing = only?.filter((id) => !chosen.some((service) => service.id === id)) ?? [];
  if (missing.length > 0) throw new Error(`Not in the directory: ${missing.join(', ')}`);
  const limit = Number(values.limit ?? chosen.length);
  if (!Number.isInteger(limit) || limit < 1) throw new Error('--limit takes a whole number, from 1 up.');
  const onFinding = ({ id, status, remark }: { id: string; status: string; remark: string }) =>
    console.error(`${status.padEnd(8)}  ${id}: ${remark}`);
  const findings = await checkServices(chosen.slice(0, limit), { ...OPTIONS, onFinding });
  const report = reportOf(findings, new Date().toISOString().slice(0, 10));
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'directory.md'), markdownOf(report));
  await writeFile(join(OUT, 'directory.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${findings.length} entries: ${countsOf(findings)}. Read out/directory.md.`);
}
