/** A batch command with one fault: a figure's text is not what its offsets lead to, wherever a text has the word "seven". */
import { serve } from '../../../../scripts/fuzz/answering.ts';
import { answerLine } from '../../../../scripts/summarise/batch.ts';

serve((line) => {
  const answer = answerLine(line) as { article?: { text: string }; counts?: object[] };
  const at = answer.article?.text.indexOf('seven') ?? -1;
  if (at >= 0) answer.counts?.push({ start: at, end: at + 5, text: 'eight' });
  return answer;
});
