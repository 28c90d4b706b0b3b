/** What a failure is to the reader. Knows the codes; the words for them are messages. */
import { type ErrorCode, LedeError } from '../src/errors.ts';

/** The code of a failure. Anything unexpected is a defect of ours: told to the developer's console besides. */
export function reportFailure(error: unknown): ErrorCode {
  if (error instanceof LedeError) return error.code;
  console.error(error);
  return 'SUMMARY_FAILED';
}
