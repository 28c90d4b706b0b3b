/** A batch command that does what its input says: hangs, ends, reaches out, changes a prototype, logs or throws away its input. */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { serve } from '../../../../scripts/fuzz/answering.ts';
import { answerLine } from '../../../../scripts/summarise/batch.ts';

const DEEDS: Record<string, (text: string) => void> = {
  hang: () => {
    for (;;);
  },
  crash: () => process.exit(3),
  socket: () => void connect(9, '127.0.0.1').on('error', () => undefined),
  file: () => void readFileSync(new URL(import.meta.url)),
  prototype: () => void Object.assign(Object.prototype, { polluted: true }),
  builtIn: () => {
    Array.prototype.at = () => undefined;
  },
  log: (text) => void process.stderr.write(`could not read: ${text}\n`),
};

serve((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  DEEDS[id]?.(text);
  return answerLine(line);
});
