/** One of few: a group of radio buttons. Knows no setting. */

interface Props<Value extends string> {
  /** Unique in the document. */
  name: string;
  legend: string;
  choices: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoice: (value: Value) => void;
  /** One below the other, under a heading that says what the legend says. */
  isColumn?: boolean;
}

export function Choices<Value extends string>({ name, legend, choices, chosen, onChoice, isColumn }: Props<Value>) {
  return (
    <fieldset class={isColumn ? 'choices choices-column' : 'choices'}>
      <legend class={isColumn ? 'visually-hidden' : undefined}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoice(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
