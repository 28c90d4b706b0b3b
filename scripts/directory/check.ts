/** The check of many entries: each page once, a few hosts at a time. Puts visits and judgements together. */
import type { KeptService } from '../../src/resources/index.ts';
import { politely } from './hosts.ts';
import { byHand, type Finding, judge } from './judge.ts';
import { type VisitOptions, visit } from './visit.ts';

export interface CheckOptions extends VisitOptions {
  /** Between two requests to one host. */
  pauseMs: number;
  /** Pages that are visited at the same time, each on another host. */
  atOnce: number;
  /** Called with each finding as it comes. */
  onFinding?: (finding: Finding) => void;
}

/** The page to visit for an entry: its own, or where its number was read; null where there is neither. */
export const pageOf = ({ url, source }: KeptService): string | null =>
  url ?? (source !== null && /^https?:\/\//.test(source) ? source : null);

/** A finding for every entry, in the order of the entries. */
export async function checkServices(services: readonly KeptService[], options: CheckOptions): Promise<Finding[]> {
  const wait = politely(options.pauseMs);
  const findings = new Map<string, Finding>();
  const note = (finding: Finding) => {
    findings.set(finding.id, finding);
    options.onFinding?.(finding);
  };
  const pages = new Map<string, KeptService[]>();
  for (const service of services) {
    const page = pageOf(service);
    if (page === null) note(byHand(service));
    else pages.set(page, [...(pages.get(page) ?? []), service]);
  }
  const waiting = [...pages];
  await Promise.all(
    Array.from({ length: options.atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [page, entries] = next;
        const answer = await visit(page, options, wait);
        for (const service of entries) note(judge(service, page, answer));
      }
    }),
  );
  return services.flatMap(({ id }) => findings.get(id) ?? []);
}
