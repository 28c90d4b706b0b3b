/** The only way into the summariser: an article in, a summary out. Pure; knows no DOM, no browser, no clock. */
export type * from './contract.ts';
export type { SummaryLength } from './keypoints/index.ts';
export { type SummariseOptions, summarise, summariseInSteps } from './summarise.ts';
