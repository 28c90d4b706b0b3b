/** "Always detect": what it means, whether it is on, and the button that asks for the permission or gives it back. */
import { useEffect, useState } from 'preact/hooks';
import type { OptionsConnection } from '../connection.ts';
import { useWords } from '../words.ts';
import { Option } from './Option.tsx';

interface DetectionProps {
  connection: Pick<OptionsConnection, 'detection'>;
  announce: (sentence: string) => void;
}

export function DetectionOption({ connection: { detection }, announce }: DetectionProps) {
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
    <Option title={words.say('optionsDetect')}>
      <p class="small">{words.say('optionsDetectNote')}</p>
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
    </Option>
  );
}
