/** Which services fit a step, and which of two that fit comes first. Services and steps are invented, save where a limit is kept by the id. */
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../src/resources/candidates.ts';
import type { Service } from '../../src/resources/index.ts';
import type { Step } from '../../src/resources/plans.ts';
import type { TopicId } from '../../src/summariser/contract.ts';

const service = (id: string, entry: Partial<Service>): Service => ({
  id,
  name: id,
  organisation: id,
  country: 'ZZ',
  kinds: [],
  url: `https://${id}.example/`,
  phone: null,
  phoneDisplay: null,
  emergency: false,
  languages: ['en'],
  anonymous: null,
  hours: null,
  memberOf: [],
  sourceDate: null,
  confidence: 'medium',
  lastCheckedLive: null,
  ...entry,
});

const step = (kinds: Step['kinds'], more: Partial<Step> = {}): Step => ({ kinds, places: ['home'], ...more });
const fitting = (services: readonly Service[], wanted: Step, topic: TopicId | null = 'csam'): string[] =>
  candidatesFor(services, wanted, topic).map(({ id }) => id);

describe('a service fits', () => {
  it('where it does one of the things that are wanted, and none that is not', () => {
    const both = service('both', { kinds: ['police', 'report-csam'] });
    const police = service('police', { kinds: ['police'] });
    const other = service('other', { kinds: ['prevention'] });
    expect(fitting([both, police, other], step(['police']))).toEqual(['both', 'police']);
    expect(fitting([both, police, other], step(['police'], { not: ['report-csam', 'trafficking'] }))).toEqual([
      'police',
    ]);
  });

  it('on the topics that its limit names, and on no other or unknown one', () => {
    const portal = service('eu-europol-report', { kinds: ['police'] });
    expect(fitting([portal], step(['police']), 'grooming')).toEqual(['eu-europol-report']);
    expect(fitting([portal], step(['police']), 'child-abuse')).toEqual([]);
    expect(fitting([portal], step(['police']), null)).toEqual([]);
  });

  it.each(['gb-nspcc', 'gb-napac'])('as support but never as a helpline for children: %s', (id) => {
    const line = service(id, { kinds: ['child-helpline', 'victim-support'] });
    expect(fitting([line], step(['child-helpline', 'victim-support']), 'child-abuse')).toEqual([]);
    expect(fitting([line], step(['victim-support']), 'child-abuse')).toEqual([id]);
  });

  it('unless it is the emergency number alone, which is shown apart', () => {
    const number = service('number', { kinds: ['police'], emergency: true });
    const unit = service('unit', { kinds: ['report-csam', 'police'], emergency: true });
    expect(fitting([number, unit], step(['police']))).toEqual(['unit']);
    expect(fitting([service('number', { kinds: ['police'] })], step(['police']))).toEqual(['number']);
  });
});

describe('before the other comes', () => {
  const reporting = step(['report-csam']);
  const first = (services: readonly Service[], wanted: Step): void => {
    const ids = services.map(({ id }) => id);
    expect(fitting(services, wanted)).toEqual(ids);
    expect(fitting([...services].reverse(), wanted)).toEqual(ids);
  };

  it('whoever does what is wanted first', () => {
    const hotline = service('hotline', { kinds: ['report-grooming'] });
    const other = service('other', { kinds: ['report-csam'], confidence: 'high', memberOf: ['INHOPE'] });
    first([hotline, other], step(['report-grooming', 'report-csam']));
  });

  it('whoever takes reports, where one wants to report', () => {
    const hotline = service('hotline', { kinds: ['report-grooming', 'report-csam'] });
    const advice = service('advice', { kinds: ['child-helpline', 'report-csam'], confidence: 'high' });
    first([hotline, advice], reporting);
  });

  it('who knows help better, where one wants help, though the other takes reports first of all', () => {
    const line = service('line', { kinds: ['child-helpline'], confidence: 'high' });
    const hotline = service('hotline', { kinds: ['child-helpline', 'report-csam'] });
    first([line, hotline], step(['child-helpline']));
  });

  it('the police or the others, as the step has it; without a word from it neither', () => {
    const police = service('police', { kinds: ['report-csam', 'police'] });
    const hotline = service('hotline', { kinds: ['report-csam'] });
    first([hotline, police], step(['report-csam'], { police: 'avoided' }));
    first([police, hotline], step(['report-csam'], { police: 'preferred' }));
    expect(fitting([police, hotline], reporting)).toEqual(['police', 'hotline']);
    expect(fitting([hotline, police], reporting)).toEqual(['hotline', 'police']);
  });

  it('the police unit for such matters, where the police is wanted', () => {
    const unit = service('unit', { kinds: ['police', 'report-grooming'] });
    const general = service('general', { kinds: ['police', 'trafficking'], confidence: 'high' });
    first([unit, general], step(['police'], { police: 'preferred' }));
    first([general, unit], step(['police']));
  });

  it('whoever also does one of the further things', () => {
    const online = service('online', { kinds: ['child-helpline', 'report-grooming'] });
    const general = service('general', { kinds: ['child-helpline'], confidence: 'high' });
    first([online, general], step(['child-helpline'], { also: ['report-grooming', 'report-sextortion'] }));
  });

  it('whose main work it is', () => {
    const main = service('main', { kinds: ['victim-support', 'child-helpline'] });
    const aside = service('aside', { kinds: ['child-helpline', 'victim-support'], confidence: 'high' });
    first([main, aside], step(['victim-support']));
  });

  it('whoever is there for those it happens to now', () => {
    const line = service('line', { kinds: ['victim-support'] });
    const survivors = service('gb-napac', { kinds: ['victim-support'], confidence: 'high' });
    expect(fitting([survivors, line], step(['victim-support']), 'child-abuse')).toEqual(['line', 'gb-napac']);
  });

  it('the better source, then the member of a network, then the order of the directory', () => {
    const sure = service('sure', { kinds: ['report-csam'], confidence: 'high' });
    const member = service('member', { kinds: ['report-csam'], memberOf: ['INHOPE'] });
    const plain = service('plain', { kinds: ['report-csam'] });
    first([sure, member, plain], reporting);
    expect(fitting([plain, service('second', { kinds: ['report-csam'] })], reporting)).toEqual(['plain', 'second']);
  });
});
