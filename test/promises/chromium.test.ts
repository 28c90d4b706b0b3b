import { promises } from './suite.ts';

promises('chromium');
