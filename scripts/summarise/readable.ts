/** A summary as plain text for a terminal. Knows words and layout; takes every fact from the summary as it stands. */
import { emergencyNumberFor, serviceById } from '../../src/resources/index.ts';
import type { Breakdown, Count, Summary, TimelineEntry, Value } from '../../src/summariser/index.ts';

const COMPARISON: Record<Count['comparison'], string> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '<': 'less than ',
  '>=': 'at least ',
  '<=': 'up to ',
};

const figure = (value: Value): string =>
  Array.isArray(value)
    ? `${figure(value[0])}–${figure(value[1])}`
    : value.toLocaleString('en', { maximumFractionDigits: 6 });

const countLine = (count: Count): string =>
  `${count.key ? '*' : ' '} ${COMPARISON[count.comparison]}${figure(count.value)} ${[count.unit, count.concept].filter(Boolean).join(', ')}`;

function breakdownLines(breakdown: Breakdown): string[] {
  const items = breakdown.items.map(({ name, value }) =>
    value === null ? `${name} (no number)` : `${name} ${figure(value)}`,
  );
  const { sum, total } = breakdown;
  const check =
    total === null
      ? `adds up to ${figure(sum)}; the article states no total`
      : breakdown.consistent
        ? `adds up to ${figure(sum)}, as the article says`
        : `adds up to ${figure(sum)}; the article says ${figure(total)}`;
  return [`  ${breakdown.concept || 'A list'}: ${check}`, `    ${items.join(', ')}`];
}

function timelineLine(entry: TimelineEntry): string {
  const ambiguity = entry.ambiguity
    ? ` (could also be ${entry.ambiguity.alternatives.join(' or ')}; chosen by ${entry.ambiguity.reason})`
    : '';
  const what = entry.kind === 'publication' ? 'Published' : entry.event;
  return `${entry.key ? '*' : ' '} ${entry.value}${entry.text ? ` “${entry.text}”` : ''}  ${what}${ambiguity}`;
}

function resourceLine(id: string): string {
  const service = serviceById(id);
  if (!service) return `  ${id}`;
  const places = [service.phoneDisplay ?? service.phone, service.url].filter(Boolean).join(' · ');
  return `  ${service.name} (${service.organisation}, ${service.country}): ${places}`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines, ''] : []);

/** Sections that have nothing to show are left out; the last line is ended by a line feed. */
export function readable(summary: Summary): string {
  const { article } = summary;
  const facts = [
    article.siteName,
    article.byline,
    article.publishedTime,
    article.language,
    `${article.coverage.words} words`,
  ];
  const country = summary.jurisdictions[0]?.country ?? null;
  const emergency = country ? emergencyNumberFor(country)?.general : null;
  return [
    ...(article.title ? [article.title] : []),
    facts.filter(Boolean).join(' · '),
    ...(summary.isArticle ? [] : [`This does not look like an article (${summary.articleReasons.join(', ')}).`]),
    '',
    ...section(
      'Key points',
      summary.keyPoints.map(({ text }) => `- ${text}`),
    ),
    ...section('Numbers (* = key)', summary.counts.map(countLine)),
    ...section('Breakdowns', summary.breakdowns.flatMap(breakdownLines)),
    ...section('Timeline', summary.timeline.map(timelineLine)),
    ...section(
      'Topics',
      summary.topics.map(({ id, score }) => `  ${id} ${score.toFixed(2)}`),
    ),
    ...section(
      'Countries',
      summary.jurisdictions.slice(0, 3).map((jurisdiction) => `  ${jurisdiction.country}`),
    ),
    ...section(
      'Legal stage',
      summary.legalStage ? [`  ${summary.legalStage.stage} (“${summary.legalStage.text}”)`] : [],
    ),
    ...section('Reporting and support', [
      ...(emergency && summary.resources.length > 0 ? [`  Someone in danger now, in ${country}: ${emergency}`] : []),
      ...summary.resources.map(({ id }) => resourceLine(id)),
    ]),
    ...section(
      'Not read or not understood',
      summary.warnings.map(({ code, message }) => `  ${code}: ${message}`),
    ),
    'Made on this device. Nothing was sent.',
    '',
  ].join('\n');
}
