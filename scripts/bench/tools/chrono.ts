/** chrono-node as the benchmark runs it: the time expressions of a text, by the day of its publication. */
import { de, en, es, fr, it, pt } from 'chrono-node';
import { PUBLISHED } from '../../../test/fixtures/longText.ts';
import type { ToolModule } from '../tools.ts';

export const prepare: ToolModule['prepare'] = ({ text, language }) => {
  if (language === 'ca') throw new Error('chrono-node reads no Catalan');
  const reader = { de, en, es, fr, it, pt }[language];
  return () => reader.parse(text, new Date(PUBLISHED)).length;
};
