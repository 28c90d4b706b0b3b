/** Entry of the first-run page. */
import { render } from 'preact';
import { connectWelcome } from './connect.ts';
import { WelcomePage } from './WelcomePage.tsx';

render(<WelcomePage connection={await connectWelcome()} />, document.body);
