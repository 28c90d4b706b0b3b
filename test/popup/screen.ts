/** What is on the screen of the test that runs now: Testing Library's own `screen` keeps hold of the first document that it saw. */
import { within } from '@testing-library/preact';

export const screen = () => within(document.body);
