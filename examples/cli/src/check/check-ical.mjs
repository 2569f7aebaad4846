// Reads calendars with ical.js and looks whether their events are those of the agenda they were written from.
//
//   node check-ical.mjs agenda.json agenda.ics
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [agendaFile, calendarFile] = process.argv.slice(2);
const agenda = JSON.parse(readFileSync(agendaFile, "utf8"));
const text = readFileSync(calendarFile, "utf8");
const problems = [];

// RFC 5545: lines end with CR LF and have at most 75 octets
for (const line of text.split("\r\n")) {
  if (line.includes("\n") || line.includes("\r")) problems.push(`a line does not end with CR LF: ${JSON.stringify(line.slice(0, 60))}`);
  if (Buffer.byteLength(line) > 75) problems.push(`a line is longer than 75 octets: ${line.slice(0, 60)}`);
}

// in strict mode ical.js throws for what it otherwise passes over
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(text));
if (calendar.name !== "vcalendar") problems.push(`it is a ${calendar.name}`);
if (calendar.getFirstPropertyValue("version") !== "2.0") problems.push("its version is not 2.0");
if (!calendar.getFirstPropertyValue("prodid")) problems.push("nobody says who made it");

/** What a clock in a zone shows at a moment, as the agenda writes it. */
function clock(date, zone) {
  const part = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const starts = new Set(agenda.slots.map((slot) => slot.start.slice(0, 16)));
const covered = new Set();
const uids = new Set();
for (const event of events) {
  if (uids.has(event.uid)) problems.push(`the uid ${event.uid} is there twice`);
  uids.add(event.uid);
  if (!event.component.getFirstPropertyValue("dtstamp")) problems.push(`${event.summary} has no dtstamp`);
  const start = clock(event.startDate.toJSDate(), agenda.zone);
  const end = clock(event.endDate.toJSDate(), agenda.zone);
  if (!starts.has(start)) problems.push(`${event.summary} begins at ${start}, when no slot does`);
  if (!(end > start)) problems.push(`${event.summary} ends at ${end}, before it begins`);
  for (const slot of agenda.slots) {
    const from = slot.start.slice(0, 16);
    if (from >= start && from < end && event.description.includes(slot.title.en ?? slot.title)) covered.add(slot);
  }
}
for (const slot of agenda.slots) {
  if (!covered.has(slot)) problems.push(`the slot at ${slot.start} (${slot.title.en ?? slot.title}) is in no event`);
}
problems.forEach((problem) => console.log(`FAILED: ${calendarFile}: ${problem}`));
if (problems.length === 0) console.log(`ok: ical.js reads ${events.length} events of ${agenda.slots.length} slots in ${agenda.zone}`);
process.exit(problems.length === 0 ? 0 : 1);
