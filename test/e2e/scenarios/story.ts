/** An article of any page's making, told apart from others by one figure. Invented, like the paper that it stands in. */

interface Around {
  /** Goes into the head, before everything else. */
  head?: string;
  /** Goes before the article. */
  before?: string;
  /** Goes after the article. */
  after?: string;
}

/** Sentences of the article, each a paragraph; the first holds the figure. */
export const paragraphs = (crates: number): string[] => [
  `The harbour office of Veldmoor said on Monday that ${crates} crates had been left on the east quay since March 2019, and that nobody had asked for them.`,
  'Two clerks went through the lists for nine days, according to the office, and found the names of 14 companies, of which eleven no longer exist.',
  'The crates hold lamps, paper and parts of a printing press, said Ida Brandt, who runs the office, and not one of them is worth more than 300 euros.',
  'The council will decide on 12 June 2019 whether to sell what is left, and the money is to go to the school next door.',
];

/** What a summary of it says of its figure. */
export const figure = (crates: number): string => `${crates} crates`;

/** Keeps the page that it stands in busy with itself for so many milliseconds, soon after it has loaded. */
export const busyFor = (time: number): string =>
  `<script>onload = () => setTimeout(() => { const end = Date.now() + ${time}; while (Date.now() < end); }, 300);</script>`;

/** The article in a page. */
export function story(crates: number, { head = '', before = '', after = '' }: Around = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}<title>Crates on the quay | Veldmoor Mail</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2019-05-20T08:00:00Z">
<meta name="author" content="Nele Storm"></head><body>${before}<main><article><h1>Crates on the quay</h1>
${paragraphs(crates)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article></main>${after}</body></html>`;
}
