/** From a visit to a status, and whether a new day may be proposed. Knows the entry and the visit; decides nothing for good. */
import type { Service } from '../../src/resources/index.ts';
import { isRecognised, recognise } from './recognise.ts';
import type { Refusal, Visit } from './visit.ts';

/**
 * `good`: answers, and is the page that we say. `moved`: leads elsewhere. `dead`: no answer, or a refusal. `slow`: none in
 * time. `hijacked`: perhaps no longer the service's. `by hand`: a number without a page.
 */
export const STATUSES = ['hijacked', 'dead', 'slow', 'moved', 'by hand', 'good'] as const;
export type Status = (typeof STATUSES)[number];

export interface Finding {
  id: string;
  name: string;
  status: Status;
  /** The page that was asked for; null where none is known. */
  address: string | null;
  /** Where it led, if elsewhere. */
  movedTo: string | null;
  /** For the person who reads the report: what was seen. */
  remark: string;
  /** All that a reader uses was seen today: a new day may be set. */
  mayDate: boolean;
}

const REFUSALS: Record<Refusal, { status: Status; remark: string }> = {
  name: { status: 'dead', remark: 'the host has no address' },
  connection: { status: 'dead', remark: 'the connection failed' },
  redirects: { status: 'dead', remark: 'too many redirects' },
  protocol: { status: 'dead', remark: 'leads to something that is no web page' },
  timeout: { status: 'slow', remark: 'no answer in time' },
  certificate: { status: 'hijacked', remark: 'the certificate is wrong' },
};

/** A number of which no page is known. */
export const byHand = ({ id, name, phone }: Service): Finding => ({
  id,
  name,
  status: 'by hand',
  address: null,
  movedTo: null,
  remark: `no page is known: look for ${phone} on the service’s own site`,
  mayDate: false,
});

export function judge(service: Service, address: string, visit: Visit): Finding {
  const { id, name } = service;
  const movedTo = visit.address === address ? null : visit.address;
  const found = (status: Status, remark: string, mayDate = false): Finding => ({
    id,
    name,
    status,
    address,
    movedTo,
    remark,
    mayDate,
  });
  if (visit.kind === 'refusal') {
    const { status, remark } = REFUSALS[visit.refusal];
    return found(status, `${remark} (${visit.detail})`);
  }
  if (visit.status >= 400)
    return found(
      'dead',
      `status ${visit.status}${REFUSES_PROGRAMS.has(visit.status) ? ': may refuse programs, open it' : ''}`,
    );
  const seen = recognise(visit.html, service);
  if (seen.parked) return found('hijacked', 'words of a domain for sale, or taken over');
  if (!isRecognised(seen, service)) {
    return found(
      'hijacked',
      seen.empty ? 'hardly any words: perhaps drawn by a script, open it' : 'neither name nor number is on the page',
    );
  }
  if (address !== service.url) return found('good', 'only the source was read: the entry has no page of its own');
  if (seen.number === false)
    return found(movedTo ? 'moved' : 'good', 'the number is not on this page: find it on the service’s own site');
  if (movedTo === null) return found('good', 'as the directory says', true);
  if (isDowngrade(address, movedTo)) return found('moved', 'leads to a page without https');
  const isSameSite = siteOf(address) === siteOf(movedTo);
  return found(
    'moved',
    isSameSite ? 'within the same site: the link still works' : 'to another host: is it theirs?',
    isSameSite,
  );
}

/** 401, 403, 405, 406, 429 and 503 are what programs get where a person gets a page. */
const REFUSES_PROGRAMS: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 503]);

const siteOf = (address: string): string => new URL(address).host.replace(/^www\./, '');
const isDowngrade = (from: string, to: string): boolean => from.startsWith('https:') && !to.startsWith('https:');
