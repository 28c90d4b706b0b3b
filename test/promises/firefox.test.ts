import { promises } from './suite.ts';

promises('firefox');
