/** The findings for a person (Markdown) and for a program (JSON). Knows findings; sets no date itself. */
import { type Finding, STATUSES } from './judge.ts';

export interface Report {
  /** ISO date. */
  checkedOn: string;
  findings: readonly Finding[];
  /** Days that may be set, once a person has read the report and taken out what is in doubt. */
  proposedDates: readonly { id: string; lastCheckedLive: string }[];
}

export const reportOf = (findings: readonly Finding[], checkedOn: string): Report => ({
  checkedOn,
  findings,
  proposedDates: findings.filter(({ mayDate }) => mayDate).map(({ id }) => ({ id, lastCheckedLive: checkedOn })),
});

/** "hijacked 1, dead 2 …", without what there is none of. */
export const countsOf = (findings: readonly Finding[]): string =>
  STATUSES.map((status) => ({ status, count: findings.filter((finding) => finding.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${status} ${count}`)
    .join(', ');

/** What wants a person first comes first. */
export function markdownOf({ checkedOn, findings, proposedDates }: Report): string {
  const parts = STATUSES.flatMap((status) => {
    const rows = findings.filter((finding) => finding.status === status);
    if (rows.length === 0) return [];
    const lines = rows.map(({ id, name, address, movedTo, remark }) =>
      [id, name, address ?? '', movedTo ?? '', remark].map(cell).join(' | '),
    );
    return [
      `## ${status} (${rows.length})\n\n| id | name | page | leads to | seen |\n| --- | --- | --- | --- | --- |\n${lines.map((line) => `| ${line} |`).join('\n')}`,
    ];
  });
  return `# The directory on the live web, ${checkedOn}

${findings.length} entries: ${countsOf(findings)}. For ${proposedDates.length} of them a new day may be set.
A program has looked, not a person: "hijacked" is a suspicion, and "good" says that name and number are on the page.

${parts.join('\n\n')}
`;
}

/** What came from the web is text in a cell, and nothing else. */
const cell = (text: string): string => text.replace(/[\\|<>`[\]]/g, '\\$&').replace(/\s+/g, ' ');
