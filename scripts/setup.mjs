/**
 * Makes a fresh clone ready: packages, with `--browsers` the two browsers, with `--cli` the bundle of the command line,
 * with `--in FOLDER` the packages of a tool that has a package.json of its own.
 * Plain JavaScript on Node's own modules, since nothing is installed yet when it runs. Says everything on standard
 * error, so that a command's standard output stays its own.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The browsers we drive: the commands they go by, and Debian's package.
 * @type {Record<'chromium' | 'firefox', { title: string, commands: string[], debian: string }>}
 */
const BROWSERS = {
  chromium: {
    title: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: 'chromium',
  },
  firefox: { title: 'Firefox', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

/** @param {string} text */
const say = (text) => void process.stderr.write(`${text}\n`);

/**
 * A failure that the person at the keyboard can mend: told without a stack.
 */
class SetupError extends Error {}

/**
 * The full path of the first command that is on PATH, or null.
 * @param {readonly string[]} commands
 * @returns {string | null}
 */
function findOnPath(commands) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const command of commands) {
    for (const directory of (process.env.PATH ?? '').split(delimiter)) {
      for (const extension of extensions) {
        const path = join(directory, command + extension);
        try {
          accessSync(path, constants.X_OK);
          if (statSync(path).isFile()) return path;
        } catch {
          // Not here: the next place.
        }
      }
    }
  }
  return null;
}

/**
 * The path of a browser, or null where none is installed.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  return findOnPath(BROWSERS[browser].commands);
}

/**
 * Runs a command whose words all go to standard error. Standard input stays ours: `summarise` reads it after us.
 * @param {string} command
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {boolean} whether it succeeded
 */
function run(command, words, environment = process.env) {
  const { status, error } = spawnSync(command, words, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: environment,
    // npm is npm.cmd on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (error) say(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * What a lock file lists, by its place under the root.
 * @param {string} path
 * @returns {Map<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(path) {
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(lock.packages).filter(([place]) => place !== ''));
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps a lock file of what it installed.
 * @param {string} folder
 */
function packagesAreInstalled(folder) {
  const installedLock = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = lockedPackages(installedLock);
  for (const [place, { version, optional }] of lockedPackages(join(folder, 'package-lock.json'))) {
    const present = installed.get(place);
    // An optional package is for another system, or there in the right version.
    if (present ? present.version !== version : !optional) return false;
  }
  return true;
}

/** @param {string} folder */
function installPackages(folder) {
  if (packagesAreInstalled(folder)) return;
  say(`Installing packages (npm ci in ${folder}) …`);
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', folder])) {
    throw new SetupError('npm ci failed. Its words are above; with a network it usually works a second time.');
  }
}

/** @param {string} debianPackage */
function installFromDebian(debianPackage) {
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], quiet);
}

/** Finds both browsers, installing what is missing where we may. Without one of them its part is left out, but never with CI set. */
function prepareBrowsers() {
  const mayInstall = process.getuid?.() === 0 && findOnPath(['apt-get']) !== null;
  let listsAreFresh = false;
  /** @type {string[]} */
  const missing = [];
  for (const { title, commands, debian } of Object.values(BROWSERS)) {
    let path = findOnPath(commands);
    if (path === null && mayInstall) {
      say(`Installing ${title} (apt-get install ${debian}) …`);
      if (!listsAreFresh) listsAreFresh = run('apt-get', ['update', '-qq']);
      if (installFromDebian(debian)) path = findOnPath(commands);
    }
    if (path === null) missing.push(`${title} (Debian package ${debian}; commands looked for: ${commands.join(', ')})`);
    else say(`${title}: ${path}`);
  }
  if (missing.length === 0) return;
  const sentence = `Not installed: ${missing.join('; ')}. Please install it and run this again.`;
  if (process.env.CI) throw new SetupError(sentence);
  say(sentence);
}

/**
 * The newest change under a folder, in milliseconds since 1970.
 * @param {string} folder
 * @returns {number}
 */
function newestUnder(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

/** Bundles the command line where it is missing or older than a source. */
function prepareCommandLine() {
  const bundle = join(ROOT, 'dist/cli/summarise.js');
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  const changed = Math.max(
    newestUnder(join(ROOT, 'src')),
    newestUnder(join(ROOT, 'scripts')),
    statSync(join(ROOT, 'package-lock.json')).mtimeMs,
  );
  if (built > changed) return;
  if (!run(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts', '--cli'])) {
    throw new SetupError('The command line did not build.');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
      throw new SetupError(`Lede needs Node 20.19 or newer; this is ${process.versions.node}.`);
    }
    installPackages(ROOT);
    const tool = process.argv.indexOf('--in');
    if (tool >= 0) installPackages(join(ROOT, process.argv[tool + 1] ?? ''));
    if (process.argv.includes('--browsers')) prepareBrowsers();
    if (process.argv.includes('--cli')) prepareCommandLine();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
