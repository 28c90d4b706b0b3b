/** What the static pages cannot know: the language and direction of the words, and the window's title. */
import type { Words } from './words.ts';

export function preparePage(words: Words, title: string): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = title;
}
