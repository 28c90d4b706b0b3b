/**
 * A fact as a button: pointing at it or focusing it shows its sentence, pressing it marks the sentence in the page. Knows
 * the marking around it; what it looks like is its caller's.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Fact } from '../evidence.ts';
import { useMarking } from '../marking.ts';
import { useWords } from '../words.ts';
import { usePeek } from './Peek.tsx';

interface Props {
  fact: Fact;
  class?: string;
  /** The button shows the whole sentence already. */
  isSentence?: boolean;
  children: ComponentChildren;
}

export function FactButton({ fact, class: name = '', isSentence = false, children }: Props) {
  const { evidence, marked, mark } = useMarking();
  const words = useWords();
  const description = useId();
  const { before, fact: core, after } = evidence.quotation(fact);
  const peekHandlers = usePeek(isSentence ? null : fact);
  return (
    <>
      <button
        type="button"
        class={`fact ${name}`}
        aria-current={marked === fact.id ? 'true' : undefined}
        aria-describedby={description}
        onClick={() => mark(fact)}
        {...peekHandlers}
      >
        {children}
      </button>
      <span id={description} hidden>
        {isSentence ? null : `${before}${core}${after} `}
        {words.say('factHint', words.number(fact.paragraph))}
      </span>
    </>
  );
}

/** The mark of a paragraph, "¶4", for eyes; the description beside it says it in words. */
export function ParagraphMark({ paragraph }: { paragraph: number }) {
  const words = useWords();
  return (
    <span class="paragraph-mark" aria-hidden="true">
      ¶{words.number(paragraph)}
    </span>
  );
}
