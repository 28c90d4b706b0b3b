/** One service: its name, what it is, languages, hours, whether one can stay anonymous, number, and when it was checked. */
import type { Service } from '../../src/resources/index.ts';
import { serviceCheckOf } from '../serviceCheck.ts';
import { useWords, type Words } from '../words.ts';
import { Sign } from './Sign.tsx';

/** The international entries are for everybody; `EU` has a name in `Intl` as well. */
const INTERNATIONAL = 'INT';

export function ServiceItem({ service }: { service: Service }) {
  const words = useWords();
  const { name, url, phone, phoneDisplay, kinds } = service;
  const [what] = kinds;
  const check = serviceCheckOf(service, new Date().toISOString().slice(0, 10), words);
  return (
    <li class="service">
      <p class="service-name">
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            <bdi>{name}</bdi>
            <Sign name="outward" />
            <span class="visually-hidden"> {words.say('opensSite')}</span>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </p>
      {what && <p>{words.find(`kind_${what}`)}</p>}
      <p class="service-facts">
        {factsOf(service, words).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {phone && (
        <p>
          <a class="call" href={`tel:${phone}`} rel="noopener noreferrer">
            <Sign name="phone" />
            <span class="visually-hidden">{words.say('call')} </span>
            <bdi>{numberShown(phoneDisplay ?? phone)}</bdi>
          </a>
        </p>
      )}
      <p class={check.isOld ? 'small service-old' : 'small'}>{check.text}</p>
    </li>
  );
}

/** What follows the number in brackets is a note in English ("in Catalonia"); the link is the number itself. */
const numberShown = (display: string): string => display.split(' (', 1)[0] ?? display;

function factsOf({ organisation, name, country, languages, hours, anonymous }: Service, words: Words): string[] {
  const facts: string[] = [];
  if (organisation !== name) facts.push(`\u2068${organisation}\u2069`);
  facts.push(country === INTERNATIONAL ? words.say('international') : words.country(country));
  if (languages.length > 0) facts.push(words.list(languages.map(words.languageName)));
  if (hours !== null) facts.push(hours.startsWith('24/7') ? words.say('hoursAlways') : hours);
  if (anonymous !== null) facts.push(words.say(anonymous ? 'anonymous' : 'notAnonymous'));
  return facts;
}
