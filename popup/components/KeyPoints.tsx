/** A few sentences of the article, verbatim, and the switch for how many the reader wants. */
import { SUMMARY_LENGTHS } from '../../src/settings.ts';
import type { Summary, SummaryLength } from '../../src/summariser/index.ts';
import { useMarking } from '../marking.ts';
import { useWords } from '../words.ts';
import { FactButton, ParagraphMark } from './FactButton.tsx';
import { Quoted } from './Quoted.tsx';
import { Section } from './Section.tsx';

interface Props {
  keyPoints: Summary['keyPoints'];
  length: SummaryLength;
  onLength: (length: SummaryLength) => void;
}

export function KeyPoints({ keyPoints, length, onLength }: Props) {
  const words = useWords();
  const { evidence } = useMarking();
  return (
    <Section
      id="key-points"
      title={words.say('keyPoints')}
      aside={<LengthSwitch length={length} onLength={onLength} />}
    >
      {keyPoints.length === 0 ? (
        <p class="quiet">{words.say('noKeyPoints')}</p>
      ) : (
        <ul class="key-points">
          {keyPoints.map((point) => {
            const fact = evidence.fact(`point ${point.start}`, point, point);
            return (
              <li key={point.start}>
                <FactButton class="key-point" fact={fact} isSentence>
                  <Quoted>{point.text}</Quoted> <ParagraphMark paragraph={fact.paragraph} />
                </FactButton>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function LengthSwitch({ length, onLength }: Pick<Props, 'length' | 'onLength'>) {
  const words = useWords();
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{words.say('length')}</legend>
      {SUMMARY_LENGTHS.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="length"
            class="visually-hidden"
            checked={choice === length}
            onChange={() => onLength(choice)}
          />
          <span>{words.say(`length_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
