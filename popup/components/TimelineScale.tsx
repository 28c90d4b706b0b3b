/** The dates on one line to scale, each as wide as its precision leaves it. The list below says the same in words. */
import type { TimelineEntry } from '../../src/summariser/contract.ts';
import { scaleOf } from '../scale.ts';
import { useWords } from '../words.ts';

/** Of a mark, so that a day on a line of years can be seen; no mark reaches beyond the end. */
const LEAST_WIDTH = '0.3125rem';

/** From here on a year's label would reach beyond the end, so it stands before its tick. */
const LAST_LABEL = 0.85;

/** A label takes about this share of the narrowest line: two that are nearer than twice of it would meet. */
const LABEL = 0.13;

const percent = (share: number): string => `${share * 100}%`;

export function TimelineScale({ entries }: { entries: readonly TimelineEntry[] }) {
  const words = useWords();
  const scale = scaleOf(entries);
  if (!scale) return null;
  return (
    <div class="scale" aria-hidden="true">
      <div class="scale-line">
        {scale.placed.map(({ index, from, to }) => (
          <span
            key={index}
            class={`scale-mark scale-${entries[index]?.kind ?? 'event'}`}
            style={{ insetInlineStart: `min(${percent(from)}, 100% - ${LEAST_WIDTH})`, inlineSize: percent(to - from) }}
          />
        ))}
        {scale.ticks.map(({ year, at }, index) => {
          const before = scale.ticks[index - 1];
          const isCrowded = at > LAST_LABEL && before !== undefined && at - before.at < 2 * LABEL;
          return (
            <span
              key={year}
              class={at > LAST_LABEL ? 'scale-tick scale-tick-end' : 'scale-tick'}
              style={at > LAST_LABEL ? { insetInlineEnd: percent(1 - at) } : { insetInlineStart: percent(at) }}
            >
              {!isCrowded && words.number(year, { useGrouping: false })}
            </span>
          );
        })}
      </div>
    </div>
  );
}
