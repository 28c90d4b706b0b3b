/** Whether the browser's own sync has the choices too. Off at first. */
import { useWords } from '../words.ts';
import { Option, type OptionProps } from './Option.tsx';

export function SyncOption({ settings: { sync }, save }: OptionProps) {
  const words = useWords();
  return (
    <Option title={words.say('optionsSync')}>
      <p class="small">{words.say('optionsSyncNote')}</p>
      <p class="choices">
        <label>
          <input type="checkbox" checked={sync} onChange={() => save({ sync: !sync })} />
          {words.say('optionsSyncChoice')}
        </label>
      </p>
    </Option>
  );
}
