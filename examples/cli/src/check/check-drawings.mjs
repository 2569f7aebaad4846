// Draws programmes as others do: BPMN files by bpmn-js, Mermaid files by mermaid, both in a real browser.
//
//   node check-drawings.mjs [--shots FOLDER] FILE.bpmn FILE.mmd...
//
// Fails if a file is not taken as it is, if two nodes of a drawing lie on each other, or if a text runs out of its node. With --shots, a
// picture of each drawing is kept. CHROMIUM names the browser (default: /usr/bin/chromium).
import { createRequire } from 'node:module';
import { mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const files = process.argv.slice(2);
let shots = null;
if (files[0] === '--shots') {
  shots = resolve(files[1]);
  files.splice(0, 2);
  await mkdir(shots, { recursive: true });
}
const require = createRequire(import.meta.url);
const profile = await mkdtemp(join(tmpdir(), 'drawing-check-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1600, height: 900 },
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Draws a BPMN file; what is wrong with the drawing, as sentences. */
async function bpmn(xml) {
  document.body.innerHTML = '<div id="canvas" style="width: 1600px; height: 900px"></div>';
  const viewer = new window.BpmnJS({ container: '#canvas' });
  const wrong = (await viewer.importXML(xml)).warnings.map((warning) => warning.message);
  viewer.get('canvas').zoom('fit-viewport');
  const shapes = viewer.get('elementRegistry').filter(
    (element) => element.width && !element.labelTarget && !['bpmn:Participant', 'bpmn:Lane'].includes(element.type));
  if (shapes.length === 0) {
    wrong.push('nothing is drawn');
  }
  for (const a of shapes) {
    for (const b of shapes) {
      if (a.id < b.id && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height) {
        wrong.push(`${a.id} lies on ${b.id}`);
      }
    }
    const lane = viewer.get('elementRegistry').filter((element) => element.type === 'bpmn:Lane')
      .some((l) => l.x <= a.x && l.y <= a.y && a.x + a.width <= l.x + l.width && a.y + a.height <= l.y + l.height);
    if (!lane) {
      wrong.push(`${a.id} is in no lane`);
    }
  }
  for (const group of document.querySelectorAll('.djs-shape')) {
    const text = group.querySelector('.djs-visual > text');
    const frame = group.querySelector('.djs-visual > rect');
    if (text && frame && !group.dataset.elementId.startsWith('lane') && group.dataset.elementId !== 'pool') {
      const t = text.getBoundingClientRect();
      const f = frame.getBoundingClientRect();
      if (t.left < f.left - 1 || t.right > f.right + 1 || t.top < f.top - 1 || t.bottom > f.bottom + 1) {
        wrong.push(`the text of ${group.dataset.elementId} runs out of it`);
      }
    }
  }
  return wrong;
}

/** Draws a Mermaid file; what is wrong with the drawing, as sentences. */
async function mermaid(text) {
  window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  const { svg } = await window.mermaid.render('drawing', text);
  document.body.innerHTML = svg;
  const nodes = new Set([...text.matchAll(/^ *(n\d+)[[({]/gm)].map((match) => match[1]));
  const drawn = document.querySelectorAll('svg g.node').length;
  return drawn === nodes.size ? [] : [`${drawn} nodes are drawn, not ${nodes.size}`];
}

let failed = false;
try {
  for (const file of files) {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(String(error)));
    const isBpmn = file.endsWith('.bpmn');
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({
      path: require.resolve(isBpmn ? 'bpmn-js/dist/bpmn-navigated-viewer.production.min.js' : 'mermaid/dist/mermaid.min.js'),
    });
    let wrong;
    try {
      wrong = await page.evaluate(isBpmn ? bpmn : mermaid, await readFile(file, 'utf8'));
    } catch (error) {
      wrong = [error.message];
    }
    wrong.push(...said);
    if (shots) {
      await page.screenshot({ path: join(shots, `${basename(file)}.png`) });
    }
    failed ||= wrong.length > 0;
    console.log(wrong.length > 0
      ? `FAILED: ${file} ${wrong.join('; ')}`
      : `ok: ${isBpmn ? 'bpmn-js draws' : 'mermaid draws'} ${basename(file)}`);
    await page.close();
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
