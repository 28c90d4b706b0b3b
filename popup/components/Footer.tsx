/** Taking the summary along, and what was done with the page: nothing. */
import type { Summary } from '../../src/summariser/contract.ts';
import type { Connection } from '../connection.ts';
import { useCopy } from '../copying.ts';
import { type ExportFormat, exported, fileName, MEDIA_TYPES } from '../export.ts';
import { useWords } from '../words.ts';

const COPIES: readonly ExportFormat[] = ['markdown', 'text', 'json'];
const FILES: readonly ExportFormat[] = ['markdown', 'json', 'csv'];

interface Props {
  summary: Summary | null;
  /** Quick exit replaces the page as well. */
  leavesPage: boolean;
  connection: Pick<Connection, 'copyText' | 'saveFile' | 'openOptions'>;
  announce: (sentence: string) => void;
}

export function Footer({ summary, leavesPage, connection, announce }: Props) {
  const words = useWords();
  const copy = useCopy(connection, announce);
  const save = (whole: Summary, format: ExportFormat) => {
    connection.saveFile(fileName(whole, format), MEDIA_TYPES[format], exported(whole, format, words));
    announce(words.say('saved', words.say(`format_${format}`)));
  };

  return (
    <footer class="footer">
      {summary && (
        <>
          <Takeaway name="copyAs" formats={COPIES} onTake={(format) => copy(summary, format)} />
          <Takeaway name="download" formats={FILES} onTake={(format) => save(summary, format)} />
        </>
      )}
      <p class="promise">{words.say('promise')}</p>
      <p class="small">{words.say(leavesPage ? 'exitNoteLeaves' : 'exitNote')}</p>
      <button type="button" class="link" onClick={() => void connection.openOptions()}>
        {words.say('options')}
      </button>
    </footer>
  );
}

interface TakeawayProps {
  name: 'copyAs' | 'download';
  formats: readonly ExportFormat[];
  onTake: (format: ExportFormat) => void;
}

function Takeaway({ name, formats, onTake }: TakeawayProps) {
  const words = useWords();
  return (
    <div class="takeaway">
      <span id={name}>{words.say(name)}</span>
      <fieldset class="buttons" aria-labelledby={name}>
        {formats.map((format) => (
          <button key={format} type="button" onClick={() => onTake(format)}>
            {words.say(`format_${format}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
