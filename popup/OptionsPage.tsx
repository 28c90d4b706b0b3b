/** The options, one below the other. Everything is stored as it is changed, and what became of it is said. */
import type { Settings } from '../src/settings.ts';
import { CountryPicker } from './components/CountryPicker.tsx';
import { Status, useStatus } from './components/Status.tsx';
import type { OptionsConnection } from './connection.ts';
import { reportFailure } from './failure.ts';
import { useInterfaceWords } from './language.ts';
import { DetectionOption, useGranted } from './options/DetectionOption.tsx';
import { ExitOption } from './options/ExitOption.tsx';
import { LanguageOption } from './options/LanguageOption.tsx';
import { Option } from './options/Option.tsx';
import { SectionsOption } from './options/SectionsOption.tsx';
import { SummaryOption } from './options/SummaryOption.tsx';
import { SyncOption } from './options/SyncOption.tsx';
import { useSettings } from './settings.ts';
import { WordsProvider } from './words.ts';

export function OptionsPage({ connection }: { connection: OptionsConnection }) {
  const { settings, change } = useSettings(connection);
  const words = useInterfaceWords(connection, settings?.language, 'optionsTitle');
  const granted = useGranted(connection.detection);
  const { status, announce } = useStatus();
  const told = (work: Promise<unknown>, sentence: string) => {
    work.then(
      () => announce(sentence),
      (error: unknown) => {
        reportFailure(error);
        announce(words.say('optionsNotSaved'));
      },
    );
  };
  const save = (values: Partial<Settings>, more = '') => {
    const isSynced = values.sync ?? settings?.sync ?? false;
    told(change(values), `${more} ${words.say(isSynced ? 'optionsSavedSynced' : 'optionsSaved')}`.trim());
  };
  const reset = () => {
    const { detection, settings: store } = connection;
    told(Promise.all([detection.revoke(), store.reset()]), words.say('optionsResetDone'));
  };

  return (
    <WordsProvider value={words}>
      <main class="options">
        <h1>{words.say('optionsTitle')}</h1>
        {/* All at once: what came first would move under the reader's finger when the rest comes. */}
        {settings && granted !== null && (
          <>
            <SummaryOption settings={settings} save={save} />
            <SectionsOption settings={settings} save={save} />
            <LanguageOption settings={settings} save={save} />
            <Option title={words.say('optionsCountry')}>
              <CountryPicker
                country={settings.country ?? connection.defaultCountry}
                isChosen={settings.country !== null}
                onCountry={(country) => save({ country })}
              />
              <p class="small">{words.say('optionsCountryNote')}</p>
            </Option>
            <ExitOption settings={settings} save={save} />
            <DetectionOption detection={connection.detection} granted={granted} announce={announce} />
            <SyncOption settings={settings} save={save} />
            <Option title={words.say('optionsReset')}>
              <p class="small">{words.say('optionsResetNote')}</p>
              <button type="button" onClick={reset}>
                {words.say('optionsReset')}
              </button>
            </Option>
            <p class="promise">{words.say('optionsPrivacy')}</p>
            <button type="button" class="link" onClick={() => void connection.openWelcome()}>
              {words.say('optionsWelcome')}
            </button>
          </>
        )}
        <Status message={status} />
      </main>
    </WordsProvider>
  );
}
