// Looks at pages in a real browser, as their readers do: on a phone and on a desk, light and dark, and on paper.
//
//   node check-report.mjs [--shots FOLDER] PAGE.html...
//
// Fails if a page says something on the console, loads anything, holds a script, is wider than the screen, cuts off text of a
// drawing, or violates a rule of axe-core that is serious or critical. With --shots, a picture of each view is kept.
// CHROMIUM names the browser (default: /usr/bin/chromium).
import { createRequire } from 'node:module';
import { mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const arguments_ = process.argv.slice(2);
let shots = null;
if (arguments_[0] === '--shots') {
  shots = resolve(arguments_[1]);
  arguments_.splice(0, 2);
  await mkdir(shots, { recursive: true });
}
if (arguments_.length === 0) {
  console.error('No page is given.\nMaybe name the files that the demo writes.');
  process.exit(2);
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const profile = await mkdtemp(join(tmpdir(), 'report-check-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

const views = [
  { name: 'phone', width: 390, height: 844, scheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
  { name: 'narrowest', width: 320, height: 640, scheme: 'light' },
  { name: 'desk', width: 1280, height: 900, scheme: 'light' },
  { name: 'desk-dark', width: 1280, height: 900, scheme: 'dark' },
];

/** What is wrong with the layout of the page that is shown, as sentences. */
function layout() {
  const wrong = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    wrong.push(`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`);
  }
  if (document.scripts.length > 0) {
    wrong.push('the page holds a script');
  }
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) {
      continue;
    }
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
          || box.bottom > frame.bottom + 1) {
        wrong.push(`"${text.textContent}" runs out of its drawing`);
      }
    }
  }
  return wrong;
}

let failures = 0;
const fail = (where, what) => {
  failures++;
  console.error(`${where}: ${what}`);
};

for (const file of arguments_) {
  const page = await browser.newPage();
  const url = pathToFileURL(resolve(file)).href;
  const name = basename(file, '.html');
  let view = '';
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') {
      fail(`${name} ${view}`, `the console says: ${message.text()}`);
    }
  });
  page.on('pageerror', error => fail(`${name} ${view}`, error.message));
  page.on('request', request => {
    if (request.url() !== url && !request.url().startsWith('data:')) {
      fail(`${name} ${view}`, `loads ${request.url()}`);
    }
  });
  for (const { name: viewName, width, height, scheme } of views) {
    view = viewName;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, media: 'screen' });
    await page.goto(url);
    (await page.evaluate(layout)).forEach(what => fail(`${name} ${view}`, what));
    if (shots) {
      await page.screenshot({ path: join(shots, `${name}-${view}.png`), fullPage: true });
    }
    // what is folded away must be in order too
    await page.evaluate(() => document.querySelectorAll('details').forEach(each => { each.open = true; }));
    (await page.evaluate(layout)).forEach(what => fail(`${name} ${view}, unfolded`, what));
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    for (const violation of found.violations) {
      const where = violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ');
      const text = `${violation.impact}: ${violation.id}: ${violation.help} (${violation.nodes.length} times: ${where})`;
      if (violation.impact === 'serious' || violation.impact === 'critical') {
        fail(`${name} ${view}`, text);
      } else {
        console.log(`${name} ${view}: ${text}`);
      }
    }
  }
  view = 'paper';
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  await page.goto(url);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, ...(shots && { path: join(shots, `${name}.pdf`) }) });
  if (pdf.length < 10_000) {
    fail(`${name} ${view}`, 'the paper is empty');
  }
  await page.close();
}

await browser.close();
await rm(profile, { recursive: true, force: true });
console.log(failures === 0 ? `${arguments_.length} pages looked at: all is well` : `${failures} things are wrong`);
process.exit(failures === 0 ? 0 : 1);
