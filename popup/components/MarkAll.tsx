/** The button that marks every fact in the page, and what the colours mean while they are there. */
import { useMarking } from '../marking.ts';
import { type MessageKey, useWords } from '../words.ts';

const LEGEND: readonly { kind: string; name: MessageKey }[] = [
  { kind: 'point', name: 'keyPoints' },
  { kind: 'number', name: 'numbers' },
  { kind: 'date', name: 'timeline' },
];

export function MarkAll() {
  const words = useWords();
  const { isAllMarked, toggleAll } = useMarking();
  return (
    <div class="mark-all">
      <button type="button" class="link" aria-pressed={isAllMarked} onClick={toggleAll}>
        {words.say(isAllMarked ? 'unmarkAll' : 'markAll')}
      </button>
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
