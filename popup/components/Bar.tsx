/** The bar that stays in sight: to the parts of the summary, into the panel, and out. */
import { useMemo } from 'preact/hooks';
import { useCurrentPart } from '../navigation.ts';
import { type MessageKey, useWords } from '../words.ts';
import { Sign } from './Sign.tsx';

interface Props {
  /** Ids of the sections there are, with the message of their short name. */
  parts: readonly { id: string; name: MessageKey }[];
  /** Null where there is no panel to open. Called first thing in the click. */
  onPanel: (() => void) | null;
  onLeave: () => void;
}

export function Bar({ parts, onPanel, onLeave }: Props) {
  const words = useWords();
  const ids = useMemo(() => parts.map(({ id }) => id), [parts]);
  const current = useCurrentPart(ids);
  return (
    <div class="top-bar">
      <nav aria-label={words.say('parts')}>
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                aria-current={id === current ? 'location' : undefined}
                onClick={(event) => jump(event, id)}
              >
                {words.say(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="tools">
        {onPanel && (
          <button
            type="button"
            class="tool"
            title={words.say('openPanel')}
            aria-label={words.say('openPanel')}
            onClick={onPanel}
          >
            <Sign name="panel" />
          </button>
        )}
        <button type="button" class="exit" title={words.say('exitHint')} onClick={onLeave}>
          {words.say('exit')}
        </button>
      </div>
    </div>
  );
}

/** To the section and its heading, so that the next Tab goes on from there; folded support unfolds. */
function jump(event: MouseEvent, id: string): void {
  event.preventDefault();
  const section = document.getElementById(id);
  const fold = section?.querySelector('details');
  if (fold) fold.open = true;
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
