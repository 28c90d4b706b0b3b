/** compromise as the benchmark runs it: people, places and numbers of an English text. */
import nlp from 'compromise';
import type { ToolModule } from '../tools.ts';

export const prepare: ToolModule['prepare'] = ({ text }) => {
  return () => {
    const view = nlp(text);
    return view.people().length + view.places().length + view.numbers().length;
  };
};
