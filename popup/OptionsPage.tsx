/** The options: summary length, country, always detect, reset. Everything is stored as it is changed, on the device. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CountryPicker } from './components/CountryPicker.tsx';
import { LENGTHS } from './components/KeyPoints.tsx';
import { Status, type StatusMessage } from './components/Status.tsx';
import type { OptionsConnection, ReaderSettings } from './connection.ts';
import { useSettings } from './settings.ts';
import { useWords, WordsProvider, wordsOf } from './words.ts';

const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;

export function OptionsPage({ connection }: { connection: OptionsConnection }) {
  const words = useMemo(() => wordsOf(connection), [connection]);
  const { settings, change } = useSettings(connection);
  const [status, setStatus] = useState<StatusMessage>({ turn: 0, sentence: '' });
  const announce = (sentence: string) => setStatus(({ turn }) => ({ turn: turn + 1, sentence }));
  const save = (values: Partial<ReaderSettings>) => {
    change(values);
    announce(words.say('optionsSaved'));
  };
  const reset = () => {
    const { detection, settings: store } = connection;
    void Promise.all([detection.revoke(), store.reset()]).then(() => announce(words.say('optionsResetDone')));
  };

  return (
    <WordsProvider value={words}>
      <main class="options">
        <h1>{words.say('optionsTitle')}</h1>
        {settings && (
          <>
            <section class="option">
              <h2>{words.say('optionsSummary')}</h2>
              <fieldset class="choices">
                <legend>{words.say('optionsLength')}</legend>
                {LENGTHS.map((length) => (
                  <label key={length}>
                    <input
                      type="radio"
                      name="length"
                      checked={settings.summaryLength === length}
                      onChange={() => save({ summaryLength: length })}
                    />
                    {words.say(`length_${length}`)}
                  </label>
                ))}
              </fieldset>
              <fieldset class="choices">
                <legend>{words.say('optionsTextSize')}</legend>
                {TEXT_SIZES.map((size) => (
                  <label key={size}>
                    <input
                      type="radio"
                      name="text-size"
                      checked={settings.textSize === size}
                      onChange={() => save({ textSize: size })}
                    />
                    {words.say(`textSize_${size}`)}
                  </label>
                ))}
              </fieldset>
            </section>
            <section class="option">
              <h2>{words.say('optionsCountry')}</h2>
              <CountryPicker
                country={settings.country ?? connection.defaultCountry}
                isChosen={settings.country !== null}
                onCountry={(country) => save({ country })}
              />
              <p class="small">{words.say('optionsCountryNote')}</p>
            </section>
          </>
        )}
        <Detection connection={connection} announce={announce} />
        <section class="option">
          <h2>{words.say('optionsReset')}</h2>
          <p>{words.say('optionsResetNote')}</p>
          <button type="button" onClick={reset}>
            {words.say('optionsReset')}
          </button>
        </section>
        <p class="promise">{words.say('optionsPrivacy')}</p>
        <Status message={status} />
      </main>
    </WordsProvider>
  );
}

interface DetectionProps {
  connection: Pick<OptionsConnection, 'detection'>;
  announce: (sentence: string) => void;
}

function Detection({ connection: { detection }, announce }: DetectionProps) {
  const words = useWords();
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    void detection.granted().then(setGranted);
    return detection.subscribe(setGranted);
  }, [detection]);

  const turn = () => {
    // The request is the very first call: the browser refuses it once the gesture is spent.
    const done = granted ? detection.revoke().then(() => false) : detection.request();
    void done.then((now) => {
      setGranted(now);
      if (!granted && !now) announce(words.say('optionsDetectRefused'));
    });
  };

  return (
    <section class="option">
      <h2>{words.say('optionsDetect')}</h2>
      <p>{words.say('optionsDetectNote')}</p>
      {granted !== null && (
        <>
          <p class="small" role="status">
            {words.say(granted ? 'optionsDetectOn' : 'optionsDetectOff')}
          </p>
          <button type="button" onClick={turn}>
            {words.say(granted ? 'optionsDetectTurnOff' : 'optionsDetectTurnOn')}
          </button>
        </>
      )}
    </section>
  );
}
