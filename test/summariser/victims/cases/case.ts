/** A short text, and in order what in it identifies a child or a victim. */
export type VictimCase = readonly [text: string, identifying: readonly string[]];
