/** The words of a page of ours in the language that the reader chose, also while it is open. Knows no word. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageConnection, WordsConnection } from './connection.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * Words for the screen, and the page's own language, direction and title to go with them. `chosen` is the language of the
 * settings, undefined as long as they are not loaded: the connection was made in it.
 */
export function useInterfaceWords(
  connection: Pick<PageConnection, 'wordsIn' | 'chosenLanguage'> & WordsConnection,
  chosen: string | null | undefined,
  title: 'extensionName' | 'optionsTitle' | 'welcomeTitle',
): Words {
  const [source, setSource] = useState<WordsConnection>(connection);
  const current = useRef(connection.chosenLanguage);
  useEffect(() => {
    if (chosen === undefined || chosen === current.current) return;
    current.current = chosen;
    void connection.wordsIn(chosen).then((words) => {
      // Another may have been chosen while this one was loaded.
      if (current.current === chosen) setSource(words);
    });
  }, [connection, chosen]);
  const words = useMemo(() => wordsOf(source), [source]);
  useEffect(() => {
    // What the static pages cannot know.
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.title = words.say(title);
  }, [words, title]);
  return words;
}
