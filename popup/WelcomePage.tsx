/** The first-run page, one screen: where the icon is, what Lede does, what it never does. Nothing is counted, nothing is sold. */
import { useEffect, useState } from 'preact/hooks';
import type { WelcomeConnection } from './connection.ts';
import { useInterfaceWords } from './language.ts';
import { useSettings } from './settings.ts';
import type { MessageKey } from './words.ts';

const DOES: readonly MessageKey[] = ['welcomeDoesRead', 'welcomeDoesCheck', 'welcomeDoesHelp'];
const NEVER: readonly MessageKey[] = ['welcomeNeverSend', 'welcomeNeverKeep', 'welcomeNeverInvent'];

export function WelcomePage({ connection }: { connection: WelcomeConnection }) {
  const { settings } = useSettings(connection);
  const words = useInterfaceWords(connection, settings?.language, 'welcomeTitle');
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void connection.shortcut().then(setShortcut), [connection]);
  const list = (keys: readonly MessageKey[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{words.say(key)}</li>
      ))}
    </ul>
  );
  return (
    <main class="welcome">
      <header>
        <img src="icons/lede.svg" alt="" width="56" height="56" />
        <h1>{words.say('welcomeTitle')}</h1>
        <p>{words.say('welcomeLead')}</p>
      </header>
      <section>
        <h2>{words.say('welcomePin')}</h2>
        <p>{words.say('welcomePinNote')}</p>
      </section>
      <section>
        <h2>{words.say('welcomeUse')}</h2>
        <p>
          {words.say('welcomeUseNote')} {shortcut && words.say('welcomeShortcut', shortcut)}
        </p>
      </section>
      <section>
        <h2>{words.say('welcomeDoes')}</h2>
        {list(DOES)}
      </section>
      <section>
        <h2>{words.say('welcomeNever')}</h2>
        {list(NEVER)}
      </section>
      <footer>
        <p>{words.say('exitNote')}</p>
        <button type="button" onClick={() => void connection.openOptions()}>
          {words.say('options')}
        </button>
      </footer>
    </main>
  );
}
