/** What can be done with the whole page: mark every fact in it, with what the colours mean; read its selection instead. */
import { useMarking } from '../marking.ts';
import { type MessageKey, useWords } from '../words.ts';

const LEGEND: readonly { kind: string; name: MessageKey }[] = [
  { kind: 'point', name: 'keyPoints' },
  { kind: 'number', name: 'numbers' },
  { kind: 'date', name: 'timeline' },
];

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
          {LEGEND.map(({ kind, name }) => (
            <li key={kind}>
              <span class={`swatch swatch-${kind}`} aria-hidden="true" />
              {words.say(name)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
