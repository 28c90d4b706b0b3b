/** How many key points, and how large the text. */
import { SUMMARY_LENGTHS, TEXT_SIZES } from '../../src/settings.ts';
import { useWords } from '../words.ts';
import { Choices } from './Choices.tsx';
import { Option, type OptionProps } from './Option.tsx';

export function SummaryOption({ settings, save }: OptionProps) {
  const words = useWords();
  return (
    <Option title={words.say('optionsSummary')}>
      <Choices
        name="length"
        legend={words.say('optionsLength')}
        choices={SUMMARY_LENGTHS.map((length) => ({ value: length, label: words.say(`length_${length}`) }))}
        chosen={settings.summaryLength}
        onChoice={(summaryLength) => save({ summaryLength })}
      />
      <Choices
        name="text-size"
        legend={words.say('optionsTextSize')}
        choices={TEXT_SIZES.map((size) => ({ value: size, label: words.say(`textSize_${size}`) }))}
        chosen={settings.textSize}
        onChoice={(textSize) => save({ textSize })}
      />
    </Option>
  );
}
