// Makes a fresh clone ready: packages, and the browsers that `demo` and `test` need.
// Plain JavaScript without imports from packages, since it runs before there are any (Node 20 or newer).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const say = (text) => process.stderr.write(`beckon: ${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  return done.status === 0;
}

function needsPackages() {
  const marker = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return true;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(wanted).some(
    ([path, p]) => path !== '' && !p.optional && !p.peer && have[path]?.version !== p.version,
  );
}

function installPackages() {
  if (!needsPackages()) return;
  say('installing packages (once, about a minute) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail('npm ci failed; its message stands above. Check the network or the proxy and run the command again.');
  }
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installBrowser(name) {
  const { env, pkg } = BROWSERS[name];
  const missing = `${name} was not found. Install it (Debian: "sudo apt-get install ${pkg}") or set ${env} to its path.`;
  if (process.env[env]) fail(`${env} is set to "${process.env[env]}", which is not an executable file.`);
  if (!mayInstall()) fail(missing);
  say(`installing ${pkg} with apt-get …`);
  const env2 = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env: env2, stdio: ['ignore', 'ignore', 2] });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', pkg], {
    env: env2,
    stdio: ['ignore', 'ignore', 2],
  });
  if (!findBrowser(name)) fail(missing);
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in BROWSERS));
if (unknown) fail(`unknown browser "${unknown}"; known: ${Object.keys(BROWSERS).join(', ')}.`);
installPackages();
for (const name of wanted) if (!findBrowser(name)) installBrowser(name);
