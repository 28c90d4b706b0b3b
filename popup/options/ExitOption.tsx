/** What quick exit does with the page: nothing, an empty page in its place, or an address of the reader's own. */
import { useId, useState } from 'preact/hooks';
import { isExitTarget } from '../../src/settings.ts';
import { useWords } from '../words.ts';
import { Choices } from './Choices.tsx';
import { Option, type OptionProps } from './Option.tsx';

const TARGETS = ['close', 'blank', 'address'] as const;
type Target = (typeof TARGETS)[number];

const EMPTY_PAGE = 'about:blank';

export function ExitOption({ settings: { exitTarget }, save }: OptionProps) {
  const words = useWords();
  const stored: Target = exitTarget === null ? 'close' : exitTarget === EMPTY_PAGE ? 'blank' : 'address';
  /** An address was chosen and not typed yet: nothing is stored until it is. */
  const [isTyping, setTyping] = useState(false);
  const target = isTyping ? 'address' : stored;
  const choose = (chosen: Target) => {
    setTyping(chosen === 'address');
    if (chosen !== 'address') save({ exitTarget: chosen === 'blank' ? EMPTY_PAGE : null });
  };
  return (
    <Option title={words.say('exit')}>
      <p class="small">{words.say('optionsExitNote')}</p>
      <Choices
        name="exit-target"
        legend={words.say('exit')}
        choices={TARGETS.map((value) => ({ value, label: words.say(`exitTarget_${value}`) }))}
        chosen={target}
        onChoice={choose}
        isColumn
      />
      {target === 'address' && (
        <Address
          address={stored === 'address' ? (exitTarget ?? '') : ''}
          onAddress={(address) => {
            setTyping(false);
            save({ exitTarget: address });
          }}
        />
      )}
    </Option>
  );
}

function Address({ address, onAddress }: { address: string; onAddress: (address: string) => void }) {
  const words = useWords();
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const enter = (typed: string) => {
    const wanted = typed.trim();
    const isRight = isExitTarget(wanted) && wanted !== EMPTY_PAGE;
    setWrong(!isRight);
    if (isRight) onAddress(wanted);
  };
  return (
    <>
      <p class="field">
        <label for={id}>{words.say('exitAddress')}</label>
        <input
          id={id}
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          defaultValue={address}
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          onChange={(event) => enter(event.currentTarget.value)}
        />
      </p>
      <p id={`${id}-note`} class="small">
        {isWrong && <strong role="alert">{words.say('exitAddressWrong')} </strong>}
        {words.say('exitAddressNote')}
      </p>
    </>
  );
}
