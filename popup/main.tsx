/** Entry of popup and panel: connects, then draws. Which of the two it is stands in the page. */
import { render } from 'preact';
import { App } from './App.tsx';
import { connect } from './connect.ts';
import { preparePage } from './page.ts';
import { note } from './timing.ts';
import { wordsOf } from './words.ts';

note('start');
const connection = await connect(document.documentElement.dataset.surface === 'panel' ? 'panel' : 'popup');
const words = wordsOf(connection);
preparePage(words, words.say('extensionName'));
render(<App connection={connection} />, document.body);
