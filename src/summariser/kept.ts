/**
 * What is made once and kept: for an object as long as it lives, for a word as long as there is room. Knows nothing of what
 * it keeps. No result depends on it, only the time it takes.
 */

/** Words kept at most, so that no text makes it grow: a language's texts share most of theirs. */
const WORDS_KEPT = 20_000;

/** `make`, called once for each object, such as a language. */
export function oncePer<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** `make`, called once for each of the words seen lately. */
export function oncePerWord<Value extends NonNullable<unknown> | null>(
  make: (word: string) => Value,
): (word: string) => Value {
  const made = new Map<string, Value>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    if (made.size >= WORDS_KEPT) made.clear();
    made.set(word, value);
    return value;
  };
}
