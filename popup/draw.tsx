/** Draws the App into the page. A module of its own, so that `main.tsx` can load it beside its other work. */
import { render } from 'preact';
import { App } from './App.tsx';
import type { Connection } from './connection.ts';

export function drawApp(connection: Connection): void {
  render(<App connection={connection} />, document.body);
}
