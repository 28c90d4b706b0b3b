import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDates } from '../../../scripts/directory/dates.ts';
import type { Finding } from '../../../scripts/directory/judge.ts';
import { markdownOf, reportOf } from '../../../scripts/directory/report.ts';
import { directory } from '../../../src/resources/index.ts';

const TODAY = '2026-11-26';
const finding = (id: string, change: Partial<Finding> = {}): Finding => ({
  id,
  name: id,
  status: 'good',
  address: 'https://service.example/',
  movedTo: null,
  remark: 'as the directory says',
  mayDate: true,
  ...change,
});

describe('the report', () => {
  const report = reportOf([finding('a'), finding('b', { status: 'hijacked', mayDate: false })], TODAY);

  it('proposes a day where all was seen, and nowhere else', () => {
    expect(report.proposedDates).toEqual([{ id: 'a', lastCheckedLive: TODAY }]);
  });

  it('shows first what wants a person', () => {
    const text = markdownOf(report);
    expect(text).toContain('2 entries: hijacked 1, good 1.');
    expect(text.indexOf('## hijacked (1)')).toBeLessThan(text.indexOf('## good (1)'));
  });

  it('keeps what comes from the web text', () => {
    const hostile = finding('a', { movedTo: 'https://x.example/|<img src=y>`\n## z', mayDate: false });
    const text = markdownOf(reportOf([hostile], TODAY));
    expect(text).toContain('https://x.example/\\|\\<img src=y\\>\\` ## z |');
  });
});

describe('days that a person has accepted', () => {
  const data = readFileSync('src/resources/data/services.ts', 'utf8');

  it('are written into those entries and change nothing else', () => {
    const ids = [directory[0]?.id ?? '', directory.at(-1)?.id ?? ''];
    const dated = withDates(
      data,
      ids.map((id) => ({ id, lastCheckedLive: TODAY })),
    );
    const before = data.split('\n');
    const changed = dated.split('\n').flatMap((line, index) => (line === before[index] ? [] : [line.trim()]));
    expect(changed).toEqual([`"lastCheckedLive": "${TODAY}"`, `"lastCheckedLive": "${TODAY}"`]);
    expect(withDates(dated, [{ id: ids[0] ?? '', lastCheckedLive: '2027-01-01' }])).toContain('"2027-01-01"');
  });

  it('are refused for an entry that is not there, and where they are no days', () => {
    expect(() => withDates(data, [{ id: 'nobody', lastCheckedLive: TODAY }])).toThrow('nobody is not an entry');
    const id = directory[0]?.id ?? '';
    expect(() => withDates(data, [{ id, lastCheckedLive: 'today", "x": "' }])).toThrow('is no day');
  });
});
