import { suite } from './scenarios/suite.ts';

suite('firefox');
