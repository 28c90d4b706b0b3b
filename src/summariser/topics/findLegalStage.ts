/**
 * How far the law has come in the main matter of a text. The headline says it, else the first sentence that says
 * anything; what comes later is background or other people. Knows the order of the stages; knows no words.
 */
import type { LegalStage, LegalStageId } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { LegalStageLanguage } from './language.ts';
import { type StageMention, stagesIn } from './stageMentions.ts';
import { type Word, wordsOf, wordsOfLine } from './words.ts';

/** From the most cautious on. */
const ORDER: readonly LegalStageId[] = [
  'investigation',
  'arrest',
  'charge',
  'trial',
  'conviction',
  'sentence',
  'acquittal',
];

/** A single mention further down than this share of a text is passing. */
const MAIN_PART = 0.4;
/** Words of crime, police or court that a text about a criminal matter has, beside the stage itself. */
const MATTERS = 2;
/** Something is looked into in many texts that are about no crime; one that is no longer than a lead has room for fewer. */
const MATTERS_OF_INVESTIGATION = 4;
const LEAD_WORDS = 120;

/**
 * The stage that the main matter supports, with the first words of `model.text` that say it; null where the text is
 * about no criminal matter or says no stage.
 */
export function legalStageOf(model: TextModel, language: LegalStageLanguage, title: string | null): LegalStage | null {
  const words = wordsOf(model);
  const inText = stagesIn(words, language);
  const headline = title === null ? [] : wordsOfLine(title);
  const inTitle = stagesIn(headline, language);
  const matters = inText.matters + inTitle.matters;
  if (matters < MATTERS) return null;
  const certain = inText.mentions.filter(({ guarded }) => !guarded);
  const stage =
    mainStage(
      inTitle.mentions.filter(({ guarded }) => !guarded),
      certain,
    ) ??
    stageOfText(certain, words) ??
    investigationOf(certain, words.length < LEAD_WORDS ? MATTERS : MATTERS_OF_INVESTIGATION, matters);
  const mention = certain.find((candidate) => candidate.stage === stage);
  return mention && stage ? spanOf(model.text, words, mention) : null;
}

/** The stage of the first sentence that has one, unless it is said once and far down. */
function stageOfText(mentions: readonly StageMention[], words: readonly Word[]): LegalStageId | null {
  const steps = mentions.filter(({ stage }) => stage !== 'investigation');
  const [first] = steps;
  if (!first) return null;
  const sameSentence = steps.filter(({ sentence }) => sentence === first.sentence);
  const stage = mainStage(sameSentence, mentions);
  const times = steps.filter((mention) => mention.stage === stage).length;
  return first.from <= Math.max(LEAD_WORDS, words.length * MAIN_PART) || times > 1 ? stage : null;
}

function investigationOf(mentions: readonly StageMention[], wanted: number, matters: number): LegalStageId | null {
  const isLead = mentions.some(({ stage, from }) => stage === 'investigation' && from < LEAD_WORDS);
  return isLead && matters >= wanted ? 'investigation' : null;
}

/**
 * Of the stages in one sentence the furthest one, since "arrested and charged" tells of the same people; where each has
 * its own number ("two convicted, three charged") they are different people and the most cautious stands. Only a stage
 * that the text has too counts, since it must be shown there.
 */
function mainStage(mentions: readonly StageMention[], inText: readonly StageMention[]): LegalStageId | null {
  const shown = mentions.filter(
    ({ stage }) => stage !== 'investigation' && inText.some((other) => other.stage === stage),
  );
  const [first] = shown;
  if (!first) return null;
  const ranks = shown.map(({ stage }) => ORDER.indexOf(stage));
  const numbered = shown.filter((mention) => mention.numbered).length;
  const rank = numbered > 1 ? Math.min(...ranks) : Math.max(...ranks);
  return ORDER[rank] ?? null;
}

function spanOf(text: string, words: readonly Word[], { stage, from, to }: StageMention): LegalStage {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { stage, start, end, text: text.slice(start, end) };
}
