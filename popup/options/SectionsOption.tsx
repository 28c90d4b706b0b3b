/** Which sections a summary has, and in which order: a list with a box and two buttons each, so that no pointer is needed. */
import { SECTIONS, type SectionId } from '../../src/settings.ts';
import { Sign } from '../components/Sign.tsx';
import { SECTION_NAMES } from '../sections.ts';
import { useWords } from '../words.ts';
import { Option, type OptionProps } from './Option.tsx';

export function SectionsOption({ settings: { sections: shown }, save }: OptionProps) {
  const words = useWords();
  const hidden = SECTIONS.filter((id) => !shown.includes(id));
  const move = (id: SectionId, to: number) => {
    const others = shown.filter((other) => other !== id);
    const sections = [...others.slice(0, to), id, ...others.slice(to)];
    save({ sections }, words.say('movedTo', words.say(SECTION_NAMES[id]), words.number(to + 1)));
  };
  const toggle = (id: SectionId) =>
    save({ sections: shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id] });
  return (
    <Option title={words.say('optionsSections')}>
      <ol class="sections">
        {[...shown, ...hidden].map((id) => {
          const place = shown.indexOf(id);
          const name = words.say(SECTION_NAMES[id]);
          return (
            <li key={id}>
              <label>
                <input type="checkbox" checked={place >= 0} disabled={id === 'support'} onChange={() => toggle(id)} />
                {name}
              </label>
              <Mover sign="up" name={words.say('moveUp', name)} isOff={place <= 0} onMove={() => move(id, place - 1)} />
              <Mover
                sign="down"
                name={words.say('moveDown', name)}
                isOff={place < 0 || place === shown.length - 1}
                onMove={() => move(id, place + 1)}
              />
            </li>
          );
        })}
      </ol>
      <p class="small">{words.say('optionsSectionsNote', words.say('support'))}</p>
    </Option>
  );
}

interface MoverProps {
  sign: 'up' | 'down';
  name: string;
  /** There is no place to move to. The button stays in the order of focus, so that the focus is not lost at either end. */
  isOff: boolean;
  onMove: () => void;
}

function Mover({ sign, name, isOff, onMove }: MoverProps) {
  return (
    <button
      type="button"
      class="tool"
      title={name}
      aria-label={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onMove}
    >
      <Sign name={sign} />
    </button>
  );
}
