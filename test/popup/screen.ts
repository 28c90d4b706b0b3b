/** What is on the screen of the test that runs now: Testing Library's own `screen` keeps hold of the first document that it saw. */
import { configure, within } from '@testing-library/preact';

// The summary is made in stretches, another language is loaded, and asking for a role takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

export const screen = () => within(document.body);
