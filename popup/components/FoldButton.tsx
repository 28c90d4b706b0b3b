/** The button that shows all of a list, or its first part again. Knows how many there are; what is shown is its caller's. */
import { useWords } from '../words.ts';

interface Props {
  all: boolean;
  onAll: (all: boolean) => void;
  /** Of the whole list. */
  length: number;
}

export function FoldButton({ all, onAll, length }: Props) {
  const words = useWords();
  return (
    <button type="button" class="link" aria-expanded={all} onClick={() => onAll(!all)}>
      {all ? words.say('showFewer') : words.say('showAll', words.number(length))}
    </button>
  );
}
