/** Figures as cards: key ones first, the rest on request, figures that differ side by side; then the breakdowns. */
import { useState } from 'preact/hooks';
import type { Count, Summary } from '../../src/summariser/contract.ts';
import { type Card, cardsOf } from '../counts.ts';
import { around } from '../evidence.ts';
import { figureOf } from '../figures.ts';
import { useMarking } from '../marking.ts';
import { useWords } from '../words.ts';
import { BreakdownChart } from './BreakdownChart.tsx';
import { FactButton, ParagraphMark } from './FactButton.tsx';
import { FoldButton } from './FoldButton.tsx';
import { Quoted } from './Quoted.tsx';
import { Section } from './Section.tsx';

/** Cards shown at first where the summary calls none a key figure. */
const FIRST = 6;

export function Numbers({ counts, breakdowns }: Pick<Summary, 'counts' | 'breakdowns'>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const cards = cardsOf(counts);
  const key = cards.filter(({ key }) => key).length;
  const first = key > 0 ? key : Math.min(FIRST, cards.length);
  const shown = all ? cards : cards.slice(0, first);
  const toggle = cards.length > first && <FoldButton all={all} onAll={setAll} length={cards.length} />;
  return (
    <Section id="numbers" title={words.say('numbers')} aside={toggle}>
      {cards.length === 0 && breakdowns.length === 0 && <p class="quiet">{words.say('noNumbers')}</p>}
      {cards.length > 0 && (
        <ul class="cards">
          {shown.map((card) => (
            <NumberCard key={card.counts[0]?.start} card={card} />
          ))}
        </ul>
      )}
      {breakdowns.map((breakdown) => (
        <BreakdownChart key={breakdown.items[0]?.start} breakdown={breakdown} />
      ))}
    </Section>
  );
}

/** A figure of more characters than this takes two columns. */
const WIDE_FROM = 12;

function NumberCard({ card: { counts } }: { card: Card }) {
  const words = useWords();
  const [first] = counts;
  if (!first) return null;
  if (counts.length === 1) {
    return (
      <li class={figureOf(first, words).figure.length > WIDE_FROM ? 'card card-wide' : 'card'}>
        <FigureButton count={first} />
        <Mentions count={first} />
      </li>
    );
  }
  return (
    <li class="card card-differing">
      <p class="card-note">{words.say('differ')}</p>
      <ul class="card-sides">
        {counts.map((count) => (
          <li key={count.start}>
            <FigureButton count={count} />
            <Mentions count={count} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Digits never break over a line, so a longer figure is set smaller: in characters that fit a card at each size. */
function figureClass({ length }: string): string {
  if (length <= 5) return 'figure';
  return length <= 9 ? 'figure figure-long' : 'figure figure-longest';
}

function FigureButton({ count }: { count: Count }) {
  const words = useWords();
  const { evidence } = useMarking();
  const { comparison, figure, ends, concept } = figureOf(count, words);
  const fact = evidence.fact(`count ${count.start}`, count, count.sentence);
  return (
    <FactButton class="card-face" fact={fact}>
      {comparison && <span class="comparison">{comparison} </span>}
      <span class={figureClass(figure)}>
        {ends ? (
          <>
            {ends[0]} <span class="joiner">{ends[1]}</span> {ends[2]}
          </>
        ) : (
          figure
        )}
      </span>
      <Quoted class="concept"> {concept || (count.guarded ? '' : around(evidence.quotation(fact)))}</Quoted>
    </FactButton>
  );
}

/** The further passages that state the same. */
function Mentions({ count }: { count: Count }) {
  const words = useWords();
  const { evidence } = useMarking();
  if (count.mentions.length === 0) return null;
  return (
    <p class="mentions">
      <span>{words.say('alsoIn')}</span>
      {count.mentions.map((mention) => {
        const fact = evidence.fact(`mention ${mention.start}`, mention);
        return (
          <FactButton key={mention.start} class="mention" fact={fact}>
            <span class="visually-hidden">{words.say('paragraph', words.number(fact.paragraph))}</span>
            <ParagraphMark paragraph={fact.paragraph} />
          </FactButton>
        );
      })}
    </p>
  );
}
