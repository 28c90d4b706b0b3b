/**
 * The arithmetic of number words: ones after tens, tens after hundreds, multipliers over what stands before them. Knows
 * values only; refuses what does not fit, so that "twenty thirty" stays two numbers.
 */
export class NumberSum {
  /** Finished groups: the thousands of "two thousand five hundred". */
  #total = 0;
  #group = 0;
  #hasGroup = false;
  #lastMultiplier = Number.POSITIVE_INFINITY;
  readonly #teensAfter: readonly number[];

  constructor(teensAfter: readonly number[] = []) {
    this.#teensAfter = teensAfter;
  }

  get value(): number {
    return this.#total + this.#group;
  }

  get isEmpty(): boolean {
    return !this.#hasGroup && this.#total === 0;
  }

  /** Starts with a number read otherwise: the 2.7 of "2.7 million". */
  start(value: number): void {
    this.#group = value;
    this.#hasGroup = true;
  }

  /** Ones may follow: the last word was a multiple of ten, a hundred or a multiplier. */
  get endsInTens(): boolean {
    return this.#group >= 20 && this.#group % 10 === 0 && this.#group % 100 !== 0;
  }

  get endsInHundreds(): boolean {
    return (this.#hasGroup && this.#group >= 100 && this.#group % 100 === 0) || (!this.#hasGroup && this.#total > 0);
  }

  fits(value: number): boolean {
    if (!this.#hasGroup) return this.#total === 0 || value < this.#lastMultiplier;
    const rest = this.#group % 100;
    if (value < 10) return this.#group >= 20 && this.#group % 10 === 0 && Number.isInteger(this.#group);
    if (value < 20 && this.#teensAfter.includes(rest)) return true;
    return value < 100 && this.#group >= 100 && rest === 0;
  }

  /** Adds a word's value; one of whole thousands ("tweeduizend") ends a group, so that hundreds may follow it. */
  add(value: number): void {
    if (!this.#hasGroup && value >= 1000 && value % 1000 === 0) {
      this.#total += value;
      this.#lastMultiplier = 1000;
      return;
    }
    this.#group += value;
    this.#hasGroup = true;
  }

  /** German and Dutch ones come first: "fünfundzwanzig". */
  fitsTensAfterOnes(value: number): boolean {
    const rest = this.#group % 100;
    return this.#hasGroup && rest > 0 && rest < 10 && value >= 20 && value < 100 && value % 10 === 0;
  }

  canMultiply(factor: number): boolean {
    if (factor === 100) return this.#group < 100 && Number.isInteger(this.#group);
    // "dos millones mil": a thousand may stand without a one before it.
    return this.#hasGroup || this.#total === 0 || factor > this.#lastMultiplier || this.#isBareThousand(factor);
  }

  #isBareThousand(factor: number): boolean {
    return factor === 1000 && factor < this.#lastMultiplier;
  }

  multiply(factor: number): void {
    if (factor === 100) {
      this.#group = (this.#hasGroup ? this.#group : 1) * 100;
      this.#hasGroup = true;
      return;
    }
    // "dos mil millones", "hundred thousand million": a larger multiplier takes all that came before.
    if (factor > this.#lastMultiplier) this.#total = (this.#total + this.#group) * factor;
    else this.#total += (this.#hasGroup ? this.#group : 1) * factor;
    this.#lastMultiplier = factor;
    this.#group = 0;
    this.#hasGroup = false;
  }
}
