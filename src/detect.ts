/** Entry, registered for every page only where the reader asked for "always detect": says whether this is an article. */
import { tell } from './browser/messenger.ts';
import type { BackgroundMessages } from './messages.ts';
import { detectArticle } from './page/index.ts';

const { isArticle } = detectArticle(document, location.href);
void tell<BackgroundMessages, 'detected'>('detected', { isArticle });
