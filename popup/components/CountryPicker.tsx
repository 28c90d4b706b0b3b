/** The country whose services are shown: the reader's choice, else the browser's languages tell, never the network. */
import { useId, useMemo } from 'preact/hooks';
import { countriesWithEmergencyNumbers, countriesWithServices } from '../../src/resources/index.ts';
import { useWords } from '../words.ts';

interface Props {
  country: string | null;
  isChosen: boolean;
  onCountry: (country: string | null) => void;
}

export function CountryPicker({ country, isChosen, onCountry }: Props) {
  const words = useWords();
  const id = useId();
  const countries = useMemo(() => {
    const codes = new Set([...countriesWithServices(), ...countriesWithEmergencyNumbers()]);
    return [...codes]
      .map((code) => ({ code, name: words.country(code) }))
      .sort((one, other) => words.compare(one.name, other.name));
  }, [words]);
  return (
    <p class="field">
      <label for={id}>{words.say('country')}</label>
      <select id={id} value={country ?? ''} onChange={(event) => onCountry(event.currentTarget.value || null)}>
        <option value="">{words.say('countryUnknown')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {!isChosen && country && <span class="small">{words.say('countryFromBrowser')}</span>}
    </p>
  );
}
