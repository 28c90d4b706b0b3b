/** Writes the days of a report that a person has read into the directory's data. Knows that file's form, one field a line. */

/** The text of `services.ts` with these days. Throws where an entry is not found once, or a day is none: nothing is guessed. */
export function withDates(text: string, dates: readonly { id: string; lastCheckedLive: string }[]): string {
  let result = text;
  for (const { id, lastCheckedLive } of dates) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(lastCheckedLive)) throw new Error(`${id}: ${lastCheckedLive} is no day`);
    const parts = result.split(`"id": ${JSON.stringify(id)},`);
    const [before = '', entry = ''] = parts;
    if (parts.length !== 2) throw new Error(`${id} is not an entry of the directory`);
    result = `${before}"id": ${JSON.stringify(id)},${entry.replace(/"lastCheckedLive": (?:null|"[^"]*")/, `"lastCheckedLive": "${lastCheckedLive}"`)}`;
  }
  return result;
}
