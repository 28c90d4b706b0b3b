/** What can be done with the whole page: mark every fact in it, with what the colours mean; read its selection instead. */
import { PASSAGE_KINDS, type PassageKind } from '../../src/messages.ts';
import { useMarking } from '../marking.ts';
import { type MessageKey, useWords } from '../words.ts';

const LEGEND: Readonly<Record<PassageKind, MessageKey>> = { point: 'keyPoints', number: 'numbers', date: 'timeline' };

interface Props {
  /** What is shown is of a selection. */
  isSelection: boolean;
  selectedWords: number;
  onSelection: () => void;
  onWhole: () => void;
}

export function Tools({ isSelection, selectedWords, onSelection, onWhole }: Props) {
  const words = useWords();
  const { isAllMarked, toggleAll } = useMarking();
  return (
    <div class="page-tools">
      <button type="button" class="link" onClick={toggleAll}>
        {words.say(isAllMarked ? 'unmarkAll' : 'markAll')}
      </button>
      {isSelection && (
        <button type="button" class="link" onClick={onWhole}>
          {words.say('menuPage')}
        </button>
      )}
      {!isSelection && selectedWords > 0 && (
        <button type="button" class="link" onClick={onSelection}>
          {words.say('menuSelection')}
        </button>
      )}
      {isAllMarked && (
        <ul class="legend" aria-label={words.say('legend')}>
          {PASSAGE_KINDS.map((kind) => (
            <li key={kind}>
              <span class={`swatch swatch-${kind}`} aria-hidden="true" />
              {words.say(LEGEND[kind])}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
