/** wink-nlp as the benchmark runs it: the entities of an English text. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ToolModule } from '../tools.ts';

const nlp = winkNLP(model);

export const prepare: ToolModule['prepare'] = ({ text }) => {
  return () => nlp.readDoc(text).entities().length();
};
