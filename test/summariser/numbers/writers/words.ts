/** What every writer of numbers uses. */
export const list = (words: string) => words.split(' ');
export const at = (words: readonly string[], index: number) => words[index] ?? '';
export const parts = (value: number, by: number): [number, number] => [Math.floor(value / by), value % by];
export const joined = (...words: string[]) => words.filter(Boolean).join(' ');
