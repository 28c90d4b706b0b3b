/** Title, site, date, reading time and what else to know before reading. Shows what it gets; nothing is a link. */
import type { Summary } from '../../src/summariser/contract.ts';
import { isoDateText } from '../dates.ts';
import { useMarking } from '../marking.ts';
import { type MessageKey, useWords } from '../words.ts';
import { FactButton } from './FactButton.tsx';
import { Sign } from './Sign.tsx';

/** Words a minute, in quiet reading of non-fiction (Brysbaert 2019, 238 in English). */
const READING_SPEED = 238;

export function Header({ summary, onCopy }: { summary: Summary; onCopy: () => void }) {
  const words = useWords();
  const { evidence } = useMarking();
  const { article } = summary;
  const site = article.siteName ?? hostOf(article.url);
  const date = isoDateText(article.publishedTime, words);
  const minutes = Math.max(1, Math.round(article.coverage.words / READING_SPEED));
  const time = words.number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  const copyName = words.say('copyMarkdown');
  return (
    <header class="header">
      <div class="title-row">
        <h1 class="title" dir="auto" lang={article.title === null ? undefined : evidence.language}>
          {article.title ?? words.say('untitled')}
        </h1>
        <button type="button" class="tool" title={copyName} aria-label={copyName} onClick={onCopy}>
          <Sign name="copy" />
        </button>
      </div>
      <p class="meta">
        {site && (
          <span>
            <bdi class="site">{site}</bdi>
          </span>
        )}
        {date && <span>{date}</span>}
        <span>{words.say('readingTime', time)}</span>
      </p>
      <Chips summary={summary} />
    </header>
  );
}

function Chips({ summary: { article, jurisdictions, legalStage } }: { summary: Summary }) {
  const words = useWords();
  const { evidence } = useMarking();
  const [jurisdiction] = jurisdictions;
  const where = jurisdiction?.spans[0];
  const language = article.language?.split('-', 1)[0]?.toLowerCase();
  const isForeign = language !== undefined && !words.languages.includes(language) && language !== 'und';
  const isPart = article.coverage.truncated || article.coverage.paywalled;
  if (!jurisdiction && !legalStage && !isForeign && !isPart && !article.coverage.selection) return null;
  return (
    <ul class="chips" aria-label={words.say('chips')}>
      {jurisdiction && (
        <li>
          {where ? (
            <FactButton class="chip" fact={evidence.fact('jurisdiction', where)}>
              {words.country(jurisdiction.country)}
            </FactButton>
          ) : (
            <span class="chip">{words.country(jurisdiction.country)}</span>
          )}
        </li>
      )}
      {legalStage && (
        <li>
          <FactButton class="chip" fact={evidence.fact('legalStage', legalStage)}>
            {words.say(`stage_${legalStage.stage}` as MessageKey)}
          </FactButton>
        </li>
      )}
      {isForeign && article.language && (
        <li class="chip">{words.say('inLanguage', words.languageName(article.language))}</li>
      )}
      {article.coverage.selection && <li class="chip">{words.say('ofSelection')}</li>}
      {isPart && <li class="chip">{words.say('readInPart')}</li>}
    </ul>
  );
}

/** A host for display; null for an address that has none. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
