/**
 * Reporting and support: what to do in two sentences, then few choices. Reachable from every screen; unfolded by itself
 * only where the article's topic calls for it, and never over anything. Only packaged links, opened by a click alone.
 */
import { groupResources, type ResourceGroup } from '../../src/resources/index.ts';
import type { ResourceChoice, TopicId } from '../../src/summariser/contract.ts';
import { useWords } from '../words.ts';
import { CountryPicker } from './CountryPicker.tsx';
import { Section } from './Section.tsx';
import { ServiceItem } from './ServiceItem.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  choices: readonly ResourceChoice[];
  /** The first topic of the article, or null: then the section is folded. */
  topic: TopicId | null;
  /** ISO 3166-1 alpha-2, or null where nothing tells. */
  country: string | null;
  /** The country is the reader's own choice. */
  isChosen: boolean;
  onCountry: (country: string | null) => void;
  /** Unfolded by the reader; kept by the caller, so that it stays so when what is around it changes. */
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

export function Support({ choices, topic, country, isChosen, onCountry, isOpen, onOpen }: Props) {
  const words = useWords();
  const { emergency, groups } = groupResources(choices, country);
  const content = (
    <>
      <p>{(topic && words.find(`advice_${topic}`)) ?? words.say('advice')}</p>
      <CountryPicker country={country} isChosen={isChosen} onCountry={onCountry} />
      {emergency && country && (
        <p class="emergency">
          <span>
            <strong>{words.say('danger')}</strong>{' '}
            <span class="quiet">{words.say('emergencyIn', words.country(country))}</span>
          </span>
          <a class="call call-emergency" href={`tel:${emergency.general}`} rel="noopener noreferrer">
            <Sign name="phone" />
            <span class="visually-hidden">{words.say('call')} </span>
            {emergency.general}
          </a>
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.section} group={group} />
      ))}
      <p class="small">{words.say('linksNote')}</p>
    </>
  );
  return (
    <Section id="support" class="support" title={words.say('support')}>
      {topic ? (
        content
      ) : (
        <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
          <summary>{words.say('supportFolded')}</summary>
          {content}
        </details>
      )}
    </Section>
  );
}

function Group({ group: { section, services } }: { group: ResourceGroup }) {
  const words = useWords();
  return (
    <div class="service-group">
      <h3>{words.say(`section_${section}`)}</h3>
      <ul class="services">
        {services.map(({ service }) => (
          <ServiceItem key={service.id} service={service} />
        ))}
      </ul>
    </div>
  );
}
