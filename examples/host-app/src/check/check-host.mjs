// Looks at the pages of the host in a real browser, as people do who hold a World Café with it, and takes part in one by clicking.
//
//   node check-host.mjs [--shots FOLDER] COMMAND...
//
// COMMAND starts the host, such as: java -jar ../../target/host-app.jar. It is told to take any free port, and stopped at the end.
// Fails if a page says something on the console, loads anything from elsewhere, holds a script, is wider than the screen, violates a
// rule of axe-core that is serious or critical, or if the World Café does not reach the journal. With --shots, pictures are kept.
// CHROMIUM names the browser (default: /usr/bin/chromium). The packages are those of examples/cli/src/check.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(new URL('../../../cli/src/check/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const arguments_ = process.argv.slice(2);
let shots = null;
if (arguments_[0] === '--shots') {
  shots = resolve(arguments_[1]);
  arguments_.splice(0, 2);
  await mkdir(shots, { recursive: true });
}
if (arguments_.length === 0) {
  console.error('No command is given.\nMaybe give the one that starts the host.');
  process.exit(2);
}

/** Starts the host, and tells where it is. */
async function started(command) {
  const host = spawn(command[0], [...command.slice(1), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /^Open (\S+)\/ /.exec(line);
    if (address) {
      return { host, address: address[1] };
    }
  }
  throw new Error('The host ended without saying where it is.');
}

const { host, address } = await started(arguments_);
const profile = await mkdtemp(join(tmpdir(), 'host-check-'));
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
let failures = 0;
let looked = 0;
const fail = (where, what) => {
  failures++;
  console.error(`${where}: ${what}`);
};

const views = [
  { name: 'narrowest', width: 320, height: 640, scheme: 'light' },
  { name: 'phone', width: 390, height: 844, scheme: 'dark' },
  { name: 'desk', width: 1280, height: 900, scheme: 'light' },
];

/** Looks at the page that is open, in every view. */
async function look(page, name) {
  for (const view of views) {
    const where = `${name} ${view.name}`;
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.emulateMedia({ colorScheme: view.scheme, media: 'screen' });
    const wrong = await page.evaluate(() => {
      document.querySelectorAll('details').forEach(each => { each.open = true; });
      const root = document.documentElement;
      return [
        ...(root.scrollWidth > root.clientWidth ? [`is ${root.scrollWidth} wide on ${root.clientWidth}`] : []),
        ...(document.scripts.length > 0 ? ['holds a script'] : []),
        ...(document.querySelectorAll('h1').length === 1 ? [] : ['has not one heading of the first level']),
        ...(document.styleSheets.length === 2 ? [] : ['has not its two style sheets']),
      ];
    });
    wrong.forEach(what => fail(where, what));
    // from outside the page: its own policy lets no script run
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axe });
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'axe.run(document, { resultTypes: ["violations"] }).then(found => JSON.stringify(found.violations))',
      awaitPromise: true,
    });
    for (const violation of JSON.parse(result.value)) {
      if (violation.impact === 'serious' || violation.impact === 'critical') {
        const targets = violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ');
        fail(where, `${violation.impact}: ${violation.id}: ${violation.help} (${targets})`);
      }
    }
    await session.detach();
    looked++;
    if (shots) {
      await page.screenshot({ path: join(shots, `${name}-${view.name}.png`), fullPage: true });
    }
  }
}

const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});
try {
  browser.setDefaultTimeout(120_000);
  const page = await browser.newPage();
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') {
      fail(page.url(), `the console says: ${message.text()}`);
    }
  });
  page.on('pageerror', error => fail(page.url(), error.message));
  page.on('request', request => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:')) {
      fail(page.url(), `loads ${request.url()}`);
    }
  });
  const expect = async (what, condition) => {
    if (!await condition) {
      fail(page.url(), `not so: ${what}`);
    }
  };
  const says = async text => (await page.textContent('body')).includes(text);

  await page.goto(`${address}/`);
  await look(page, 'list');
  await page.click('text=A harbour for everybody');
  await look(page, 'report');
  await page.click('nav.site >> text=World Caf');
  await look(page, 'cafes');

  // a World Café: Karl comes late, Ole leaves after the first round
  await page.uncheck('input[value=karl]');
  await page.click('#plan');
  await expect('Karl is not seated', page.locator('.tables', { hasText: 'Karl Nielsen' }).count().then(n => n === 0));
  await look(page, 'cafe');
  const first = await page.textContent('.round >> nth=0 >> .tables');
  await page.click('#held');
  await expect('the second round is next', says('Round 2 of 3 is next.'));
  await page.check('input[value=karl]');
  await page.uncheck('input[value=ole]');
  await page.click('#replan');
  await expect('the first round stays', page.textContent('.round >> nth=0 >> .tables').then(now => now === first));
  await expect('Karl sits in two rounds',
    page.locator('.tables', { hasText: 'Karl Nielsen' }).count().then(n => n === 2));
  await expect('Ole sits in one round', page.locator('.tables', { hasText: 'Ole Dam' }).count().then(n => n === 1));
  const cards = await page.pdf({ format: 'A4', ...(shots && { path: join(shots, 'cards.pdf') }) });
  if (cards.length < 10_000) {
    fail('cards', 'the paper is empty');
  }
  await page.click('#held');
  await page.click('#held');
  await expect('all rounds were held', says('All 3 rounds were held.'));
  await page.click('#close');
  await expect('it is in the journal', says('3 of 3 rounds'));
  await expect('measures changed', page.locator('table.cards tbody tr').count().then(n => n > 0));
  await look(page, 'closed');
  const { journal } = await (await page.request.get(`${address}/api/processes/harbour`)).json();
  await expect('entries of the café are there',
    journal.filter(entry => entry.entry === 'presence' && entry.id.startsWith('cafe-1 ')).length === 3 * 19);

  // in Danish
  const danish = await browser.newPage();
  await danish.setExtraHTTPHeaders({ 'Accept-Language': 'da' });
  for (const [name, path] of [['danish-cafe', '/processes/harbour/cafes/1'], ['danish-report', '/processes/harbour']]) {
    await danish.goto(address + path);
    await look(danish, name);
    if (await danish.getAttribute('html', 'lang') !== 'da') {
      fail(name, 'is not Danish');
    }
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
  host.kill('SIGTERM');
  await new Promise(done => (host.exitCode === null && host.signalCode === null ? host.once('exit', done) : done()));
}
console.log(failures === 0 ? `${looked} views looked at, a World Café held: all is well` : `${failures} things are wrong`);
process.exit(failures === 0 ? 0 : 1);
