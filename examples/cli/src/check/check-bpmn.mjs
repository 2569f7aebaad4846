// Opens BPMN files as a modeller does, and sees that every element has its place in the drawing.
import { readFile } from 'node:fs/promises';
import * as moddle from 'bpmn-moddle';

const BpmnModdle = moddle.BpmnModdle ?? moddle.default;

let failed = false;
for (const file of process.argv.slice(2)) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(await readFile(file, 'utf8'));
  const process_ = rootElement.rootElements.find((element) => element.$type === 'bpmn:Process');
  const drawn = new Set(rootElement.diagrams[0].plane.planeElement.map((element) => element.bpmnElement?.id));
  const missing = process_.flowElements.map((element) => element.id).filter((id) => !drawn.has(id));
  const lanes = process_.laneSets[0].lanes;
  const inLanes = new Set(lanes.flatMap((lane) => (lane.flowNodeRef ?? []).map((node) => node.id)));
  const homeless = process_.flowElements.filter((element) => element.$type !== 'bpmn:SequenceFlow' && !inLanes.has(element.id));
  const bad = warnings.length || missing.length || homeless.length || lanes.some((lane) => !drawn.has(lane.id));
  failed ||= Boolean(bad);
  console.log(bad ? `FAILED: ${file} ${warnings.map((w) => w.message)} ${missing}` : `ok: bpmn-moddle ${file.split('/').pop()}`);
}
process.exit(failed ? 1 : 0);
