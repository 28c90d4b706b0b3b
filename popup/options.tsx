/** Entry of the options page. */
import { render } from 'preact';
import { connectOptions } from './connect.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { preparePage } from './page.ts';
import { wordsOf } from './words.ts';

const connection = connectOptions();
const words = wordsOf(connection);
preparePage(words, words.say('optionsTitle'));
render(<OptionsPage connection={connection} />, document.body);
