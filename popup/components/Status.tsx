/** One sentence on how the last action went: shown for a moment, and read out by screen readers. */

export interface StatusMessage {
  /** Goes up with each sentence, so that the same one twice is read out twice. */
  turn: number;
  sentence: string;
}

export function Status({ message: { turn, sentence } }: { message: StatusMessage }) {
  return (
    <p class="status" role="status">
      {sentence && <span key={turn}>{sentence}</span>}
    </p>
  );
}
