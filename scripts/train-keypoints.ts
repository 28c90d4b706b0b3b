/**
 * Entry: `npx tsx scripts/train-keypoints.ts PAIRS.jsonl LANGUAGE`: weights for the key points of one language from
 * articles with reference summaries (`{"text", "summary": [sentences], "lang", "title"?}` a line). Prints the weights
 * and what they gain over the first three sentences, on all pairs and on folds that were held out.
 */
import { readFileSync } from 'node:fs';
import { choose } from '../src/summariser/keypoints/choose.ts';
import { candidatesOf } from '../src/summariser/keypoints/features.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../src/summariser/keypoints/weights.ts';
import { languageFor } from '../src/summariser/languages/index.ts';
import { readText } from '../src/summariser/text/model.ts';
import { rouge } from './train/rouge.ts';
import { ascend } from './train/search.ts';

const [file, code] = process.argv.slice(2);
if (!file || !code) throw new Error('Name a file of pairs and a language.');
const FOLDS = 4;
const language = languageFor(code);

interface Pair {
  text: string;
  summary: string[];
  lang: string;
  title?: string;
}

const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Pair)
  .filter(({ lang }) => lang === code)
  .map(({ text, summary, title }) => {
    const model = readText(text, language.text);
    const candidates = candidatesOf(model, language, {
      title: title ?? null,
      counts: [],
      timeExpressions: [],
      identifying: [],
      length: 'normal',
    });
    const prose = model.sentences.slice(0, 3).map(({ start, end }) => text.slice(start, end));
    return { text, summary, candidates, lead: rouge(prose, summary) };
  });

/** Mean gain over the lead, in hundredths. */
function gain(set: typeof pairs, weights: Weights): number {
  const budget = { fewest: 2, most: 5, words: weights.words };
  const gains = set.map(({ text, summary, candidates, lead }) => {
    const points = choose(candidates, budget, weights).map(({ sentence }) => text.slice(sentence.start, sentence.end));
    return rouge(points, summary) - lead;
  });
  return (100 * gains.reduce((sum, value) => sum + value, 0)) / Math.max(1, gains.length);
}

const names = Object.keys(DEFAULT_WEIGHTS).filter(
  (name): name is keyof Weights => name !== 'graphic' && name !== 'keyCounts',
);
const train = (set: typeof pairs) => ascend(DEFAULT_WEIGHTS, names, (weights) => gain(set, weights));
const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const inside = pairs.filter((_pair, index) => index % FOLDS !== fold);
  return gain(
    pairs.filter((_pair, index) => index % FOLDS === fold),
    train(inside),
  );
});
const weights = train(pairs);
const mean = heldOut.reduce((sum, value) => sum + value, 0) / FOLDS;
process.stdout.write(
  `${JSON.stringify({ pairs: pairs.length, byDefault: gain(pairs, DEFAULT_WEIGHTS), heldOut: mean, onAll: gain(pairs, weights), weights }, null, 2)}\n`,
);
