/** "Always detect": what it means, whether it is on, and the button that asks for the permission or gives it back. */
import { useEffect, useState } from 'preact/hooks';
import type { DetectionConnection } from '../connection.ts';
import { useWords } from '../words.ts';
import { Option } from './Option.tsx';

interface DetectionProps {
  detection: DetectionConnection;
  granted: boolean;
  announce: (sentence: string) => void;
}

/** Whether the permission is there, also when it was changed elsewhere; null until the browser has told. */
export function useGranted({ granted: ask, subscribe }: DetectionConnection): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    void ask().then(setGranted);
    return subscribe(setGranted);
  }, [ask, subscribe]);
  return granted;
}

export function DetectionOption({ detection, granted, announce }: DetectionProps) {
  const words = useWords();
  const turn = () => {
    // The request is the very first call: the browser refuses it once the gesture is spent.
    const done = granted ? detection.revoke().then(() => false) : detection.request();
    void done.then((now) => {
      if (!granted && !now) announce(words.say('optionsDetectRefused'));
    });
  };

  return (
    <Option title={words.say('optionsDetect')}>
      <p class="small">{words.say('optionsDetectNote')}</p>
      <p class="small" role="status">
        {words.say(granted ? 'optionsDetectOn' : 'optionsDetectOff')}
      </p>
      <button type="button" onClick={turn}>
        {words.say(granted ? 'optionsDetectTurnOff' : 'optionsDetectTurnOn')}
      </button>
    </Option>
  );
}
