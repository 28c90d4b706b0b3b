/** A list of numbers as bars, which is a table to whoever does not see them. */
import { useState } from 'preact/hooks';
import type { Breakdown, BreakdownItem } from '../../src/summariser/contract.ts';
import { barsOf, sumSentences } from '../breakdowns.ts';
import { useMarking } from '../marking.ts';
import { useWords } from '../words.ts';
import { FactButton } from './FactButton.tsx';
import { FoldButton } from './FoldButton.tsx';
import { Quoted } from './Quoted.tsx';
import { Sign } from './Sign.tsx';

export function BreakdownChart({ breakdown }: { breakdown: Breakdown }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { shown, rest, restSum, largest } = barsOf(breakdown, all);
  const canFold = barsOf(breakdown, false).rest.length > 0;
  return (
    <div class="breakdown">
      <table>
        <caption>
          <h3>{breakdown.concept ? <Quoted>{breakdown.concept}</Quoted> : words.say('breakdown')}</h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.say('part')}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{words.say('number')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <BarRow key={item.start} item={item} largest={largest} />
          ))}
          {rest.length > 0 && (
            <tr class="bar-rest">
              <th scope="row">{words.plural('more', rest.length)}</th>
              <td>
                <span class="bar-row">
                  <span class="bar-track" />
                  <span class="bar-value">{words.number(restSum)}</span>
                </span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {canFold && <FoldButton all={all} onAll={setAll} length={breakdown.items.length} />}
      <p class={breakdown.consistent ? 'sum' : 'sum sum-differs'}>
        {!breakdown.consistent && <Sign name="notice" />}
        <span>{sumSentences(breakdown, words).join(' ')}</span>
      </p>
    </div>
  );
}

function BarRow({ item, largest }: { item: BreakdownItem; largest: number }) {
  const words = useWords();
  const { evidence } = useMarking();
  const { name, value } = item;
  return (
    <tr>
      <th scope="row">
        <FactButton class="bar-name" fact={evidence.fact(`item ${item.start}`, item)}>
          <Quoted>{name}</Quoted>
        </FactButton>
      </th>
      <td>
        <span class="bar-row">
          <span class="bar-track">
            {value !== null && <span class="bar" style={{ inlineSize: `${(Math.max(0, value) / largest) * 100}%` }} />}
          </span>
          {value === null ? (
            <span class="bar-value">
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">{words.say('noNumber')}</span>
            </span>
          ) : (
            <span class="bar-value">{words.number(value)}</span>
          )}
        </span>
      </td>
    </tr>
  );
}
