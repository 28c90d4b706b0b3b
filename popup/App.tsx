/**
 * Popup and side panel in one: the bar, the summary or the reason why there is none, the services, the footer. Talks to
 * the world through the connection alone. Leaving covers everything before anything else happens.
 */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { alwaysReachable } from '../src/resources/index.ts';
import type { SectionId, Settings } from '../src/settings.ts';
import type { Reading } from '../src/summariser/contract.ts';
import { Bar } from './components/Bar.tsx';
import { Footer } from './components/Footer.tsx';
import { Notice, type NoticeName, noticeSentence } from './components/Notice.tsx';
import { Status, useStatus } from './components/Status.tsx';
import { readySentence, SummaryView } from './components/SummaryView.tsx';
import { Support } from './components/Support.tsx';
import type { Connection } from './connection.ts';
import { reportFailure } from './failure.ts';
import { useInterfaceWords } from './language.ts';
import { usePage } from './pageState.ts';
import { usePlace } from './place.ts';
import { leaveSurface, useQuickExitKey } from './quickExit.ts';
import { SECTION_NAMES } from './sections.ts';
import { type UsedSettings, useSettings } from './settings.ts';
import { useSummary } from './summarising.ts';
import { useWords, WordsProvider } from './words.ts';

export function App({ connection }: { connection: Connection }) {
  const { settings, change } = useSettings(connection);
  const words = useInterfaceWords(connection, settings?.language, 'extensionName');
  const [hasLeft, setLeft] = useState(false);
  const exitTarget = settings?.exitTarget ?? null;
  const leave = useCallback(() => {
    setLeft(true);
    leaveSurface(connection, exitTarget);
  }, [connection, exitTarget]);
  useQuickExitKey(leave);

  return (
    <WordsProvider value={words}>
      {hasLeft ? (
        <main class="cover">
          <p>{words.say('leftNote')}</p>
        </main>
      ) : (
        <Surface connection={connection} settings={settings} change={change} onLeave={leave} />
      )}
    </WordsProvider>
  );
}

/** Milliseconds that a sentence on the last action stays on the screen. */
const STATUS_TIME = 6000;

/** What there is on every screen, whatever failed. */
const SUPPORT_ALONE: readonly SectionId[] = ['support'];

interface SurfaceProps extends UsedSettings {
  connection: Connection;
  onLeave: () => void;
}

function Surface({ connection, settings, change, onLeave }: SurfaceProps) {
  const words = useWords();
  const { state, again, readSelection } = usePage(connection);
  const [anyway, setAnyway] = useState<Reading | null>(null);
  const [isSupportOpen, setSupportOpen] = useState(false);
  const { status, announce } = useStatus(STATUS_TIME);

  const country = settings?.country ?? connection.defaultCountry;
  const reading = state.phase === 'read' ? state.reading : null;
  const { result, failed } = useSummary(reading, settings?.summaryLength ?? null, country);
  const summary = result?.isArticle || (result && reading === anyway) ? result : null;
  usePlace(summary?.article.text ?? null);

  const openPanel = useCallback(() => {
    connection.openPanel().then(connection.closeSurface, (error: unknown) => {
      reportFailure(error);
      announce(words.say('notOpened'));
    });
  }, [connection, announce, words]);

  const save = (values: Partial<Settings>) => {
    change(values).catch((error: unknown) => {
      reportFailure(error);
      announce(words.say('optionsNotSaved'));
    });
  };
  const notice = noticeOf(state, failed, reading);
  const sections = summary && settings ? settings.sections : SUPPORT_ALONE;
  const parts = useMemo(() => sections.map((id) => ({ id, name: SECTION_NAMES[id] })), [sections]);
  const support = settings && (
    <Support
      choices={summary && summary.resources.length > 0 ? summary.resources : alwaysReachable(country)}
      topic={summary?.topics[0]?.id ?? null}
      country={country}
      isChosen={settings.country !== null}
      onCountry={(chosen: Settings['country']) => save({ country: chosen })}
      isOpen={isSupportOpen}
      onOpen={setSupportOpen}
    />
  );
  return (
    <>
      <Bar parts={parts} onPanel={connection.canOpenPanel ? openPanel : null} onLeave={onLeave} />
      <p class="visually-hidden" role="status">
        {summary ? readySentence(summary, words) : noticeSentence(notice, words)}
      </p>
      <main aria-busy={settings === null || (summary === null && notice === 'READING')}>
        {summary ? (
          <SummaryView
            key={summary.article.text}
            summary={summary}
            connection={connection}
            length={settings?.summaryLength ?? 'normal'}
            onLength={(summaryLength) => save({ summaryLength })}
            announce={announce}
            selectedWords={reading?.selectedWords ?? 0}
            onSelection={readSelection}
            onWhole={again}
            sections={sections}
            support={support}
          />
        ) : (
          <>
            <Waiting notice={notice} reading={reading} again={again} onAnyway={setAnyway} />
            {support}
          </>
        )}
      </main>
      <Footer
        summary={summary}
        leavesPage={settings !== null && settings.exitTarget !== null}
        connection={connection}
        announce={announce}
      />
      <Status message={status} />
    </>
  );
}

/** What there is to say while there is no summary. */
function noticeOf(state: ReturnType<typeof usePage>['state'], failed: boolean, reading: Reading | null): NoticeName {
  if (state.phase === 'moved') return 'MOVED';
  if (state.phase === 'failed') return state.code;
  if (failed) return 'SUMMARY_FAILED';
  return reading === null || reading.isArticle ? 'READING' : 'NO_ARTICLE';
}

interface WaitingProps {
  notice: NoticeName;
  reading: Reading | null;
  again: () => void;
  onAnyway: (reading: Reading) => void;
}

/** Everything but a summary. A page without an article may be read all the same, where it has any words and is there. */
function Waiting({ notice, reading, again, onAnyway }: WaitingProps) {
  const hasText = reading !== null && reading.article.text.trim() !== '';
  const isLoading = reading?.warnings.some(({ code }) => code === 'STILL_LOADING');
  return notice === 'NO_ARTICLE' && hasText && !isLoading ? (
    <Notice name={notice} step="readAnyway" onStep={() => onAnyway(reading)} />
  ) : (
    <Notice name={notice} onStep={again} />
  );
}
