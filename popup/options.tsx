/** Entry of the options page. */
import { render } from 'preact';
import { connectOptions } from './connect.ts';
import { OptionsPage } from './OptionsPage.tsx';

render(<OptionsPage connection={await connectOptions()} />, document.body);
