/** The language of the interface: the browser's own, or one of ours. */
import { useId } from 'preact/hooks';
import { INTERFACE_LANGUAGES } from '../catalogues.ts';
import { useWords } from '../words.ts';
import { Option, type OptionProps } from './Option.tsx';

export function LanguageOption({ settings: { language }, save }: OptionProps) {
  const words = useWords();
  const id = useId();
  return (
    <Option title={words.say('optionsLanguage')}>
      <p class="field">
        <label for={id} class="visually-hidden">
          {words.say('optionsLanguage')}
        </label>
        <select
          id={id}
          value={language ?? ''}
          onChange={(event) => save({ language: event.currentTarget.value || null })}
        >
          <option value="">{words.say('languageBrowser')}</option>
          {INTERFACE_LANGUAGES.map((code) => (
            // In its own words, for whoever cannot read the language that is shown.
            <option key={code} value={code} lang={code}>
              {words.ownName(code)}
            </option>
          ))}
        </select>
      </p>
      <p class="small">{words.say('optionsLanguageNote')}</p>
    </Option>
  );
}
