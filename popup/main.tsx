/**
 * Entry of popup and panel: connects, then draws. Which of the two it is stands in the page. Small by itself: the page is
 * asked for while the rest is being loaded.
 */
import { connect } from './connect.ts';
import { note } from './timing.ts';

note('start');
const [{ drawApp }, connection] = await Promise.all([
  import('./draw.tsx'),
  connect(document.documentElement.dataset.surface === 'panel' ? 'panel' : 'popup'),
]);
drawApp(connection);
