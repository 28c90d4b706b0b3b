/** The entry of the child that answers as the batch command does. */
import { answerLine } from '../summarise/batch.ts';
import { serve } from './answering.ts';

serve(answerLine);
