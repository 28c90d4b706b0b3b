/**
 * Sees what an answer must leave alone: built-in prototypes, sockets, look-ups, processes and files. Knows Node's modules;
 * a call is noted and then made all the same.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const PROTOTYPES = {
  Object: Object.prototype,
  Array: Array.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Function: Function.prototype,
  RegExp: RegExp.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  Promise: Promise.prototype,
  Date: Date.prototype,
  JSON,
  Math,
} as const;

/** Calls that reach out of the process, by what they reach for. */
const CALLS: readonly [string, object, readonly string[]][] = [
  ['network', net.Socket.prototype, ['connect']],
  ['network', dns, ['lookup', 'resolve']],
  ['network', dgram, ['createSocket']],
  ['network', globalThis, ['fetch', 'WebSocket']],
  ['process', childProcess, ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']],
  [
    'file',
    fs,
    ['open', 'openSync', 'readFile', 'readFileSync', 'writeFile', 'writeFileSync', 'appendFileSync', 'mkdirSync'],
  ],
  ['file', fs, ['createReadStream', 'createWriteStream', 'unlinkSync', 'rmSync']],
  ['file', fs.promises, ['open', 'readFile', 'writeFile', 'appendFile', 'mkdir', 'rm', 'unlink']],
];

type Patched = Record<string, unknown>;

/** Begins to watch; the function returned tells what has happened since it was last asked, each thing once. */
export function watchDisturbances(): () => string[] {
  const seen = new Set<string>();
  for (const [what, owner, names] of CALLS) {
    for (const name of names) {
      const original = (owner as Patched)[name];
      if (typeof original !== 'function') continue;
      (owner as Patched)[name] = new Proxy(original, {
        apply: (target, self, words) => {
          seen.add(`${what} ${name}`);
          return Reflect.apply(target, self, words) as unknown;
        },
        construct: (target, words) => {
          seen.add(`${what} ${name}`);
          return Reflect.construct(target, words) as object;
        },
      });
    }
  }
  syncBuiltinESMExports();
  let shapes = shapesOf();
  return () => {
    const now = shapesOf();
    for (const [name, members] of now) {
      const before = shapes.get(name) ?? new Map<PropertyKey, unknown>();
      for (const key of new Set([...members.keys(), ...before.keys()])) {
        if (members.get(key) !== before.get(key)) seen.add(`prototype ${name} ${String(key)}`);
      }
    }
    shapes = now;
    const told = [...seen];
    seen.clear();
    return told;
  };
}

/** Own members of each prototype: a value, or a getter where it has one. */
function shapesOf(): Map<string, Map<PropertyKey, unknown>> {
  return new Map(
    Object.entries(PROTOTYPES).map(([name, prototype]) => {
      const members = new Map<PropertyKey, unknown>();
      for (const key of Reflect.ownKeys(prototype)) {
        const member = Object.getOwnPropertyDescriptor(prototype, key);
        members.set(key, member?.get ?? member?.value ?? null);
      }
      return [name, members];
    }),
  );
}
