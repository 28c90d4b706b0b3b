/**
 * Popup and side panel in one: the bar, the summary or the reason why there is none, the services, the footer. Talks to
 * the world through the connection alone. Leaving covers everything before anything else happens.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { alwaysReachable } from '../src/resources/index.ts';
import type { SectionId, Settings } from '../src/settings.ts';
import type { Reading } from '../src/summariser/contract.ts';
import { Bar } from './components/Bar.tsx';
import { Footer } from './components/Footer.tsx';
import { Notice } from './components/Notice.tsx';
import { Status, type StatusMessage } from './components/Status.tsx';
import { SummaryView } from './components/SummaryView.tsx';
import { Support } from './components/Support.tsx';
import type { Connection } from './connection.ts';
import { useInterfaceWords } from './language.ts';
import { usePlace } from './place.ts';
import { leaveSurface, useQuickExitKey } from './quickExit.ts';
import { SECTION_NAMES } from './sections.ts';
import { type UsedSettings, useSettings } from './settings.ts';
import { codeOf, usePage } from './state.ts';
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
        <p class="cover">{words.say('leftNote')}</p>
      ) : (
        <Surface connection={connection} settings={settings} change={change} onLeave={leave} />
      )}
    </WordsProvider>
  );
}

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
  const { status, announce } = useStatus();

  const country = settings?.country ?? connection.defaultCountry;
  const reading = state.phase === 'read' ? state.reading : null;
  const { result, failed } = useSummary(reading, settings?.summaryLength ?? null, country);
  const summary = result?.isArticle || (result && reading === anyway) ? result : null;
  usePlace(summary?.article.text ?? null);

  const openPanel = useCallback(() => {
    connection.openPanel().then(connection.closeSurface, (error: unknown) => {
      codeOf(error);
      announce(words.say('notOpened'));
    });
  }, [connection, announce, words]);

  const save = (values: Partial<Settings>) => {
    change(values).catch((error: unknown) => {
      codeOf(error);
      announce(words.say('optionsNotSaved'));
    });
  };
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
      <main aria-busy={state.phase === 'reading' || settings === null}>
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
            <Waiting state={state} failed={failed} reading={reading} again={again} onAnyway={setAnyway} />
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

interface WaitingProps {
  state: ReturnType<typeof usePage>['state'];
  failed: boolean;
  reading: Reading | null;
  again: () => void;
  onAnyway: (reading: Reading) => void;
}

/** Everything but a summary. */
function Waiting({ state, failed, reading, again, onAnyway }: WaitingProps) {
  if (state.phase === 'moved') return <Notice name="MOVED" onStep={again} />;
  if (state.phase === 'failed') return <Notice name={state.code} onStep={again} />;
  if (failed) return <Notice name="SUMMARY_FAILED" onStep={again} />;
  if (reading === null || reading.isArticle) return <Notice name="READING" onStep={again} />;
  const hasText = reading.article.text.trim() !== '';
  const isLoading = reading.warnings.some(({ code }) => code === 'STILL_LOADING');
  return hasText && !isLoading ? (
    <Notice name="NO_ARTICLE" step="readAnyway" onStep={() => onAnyway(reading)} />
  ) : (
    <Notice name="NO_ARTICLE" onStep={again} />
  );
}

/** Milliseconds that a sentence stays on the screen. */
const STATUS_TIME = 6000;

function useStatus(): { status: StatusMessage; announce: (sentence: string) => void } {
  const [status, setStatus] = useState<StatusMessage>({ turn: 0, sentence: '' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((sentence: string) => {
    clearTimeout(timer.current);
    setStatus(({ turn }) => ({ turn: turn + 1, sentence }));
    timer.current = setTimeout(() => setStatus(({ turn }) => ({ turn: turn + 1, sentence: '' })), STATUS_TIME);
  }, []);
  return { status, announce };
}
