import { unescapeText } from '../text';
import type { Component } from './component';
import { parseContentLine, type ContentLine } from './content-line';
import { decodeLine, octetsOf } from './decode';
import { quoted, type Findings } from './findings';
import { within } from './limits';
import { logicalLines, type LogicalLine } from './logical-lines';

/** These stand in a calendar, never in each other: the beginning of one is the end of that before. */
const IN_CALENDAR = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/**
 * What a file consists of: a component `FILE`, whose parts are its calendars, and what stands outside of any.
 * A component that lacks its END is over with what it stands in, or where the next begins.
 * @throws CalendarTooLarge
 */
export function componentsOf(bytes: Uint8Array, findings: Findings): Component {
  within('BYTES', bytes.length);
  return new Builder(findings).build(logicalLines(octetsOf(bytes)));
}

class Builder {
  private readonly root: Component = { name: 'FILE', line: 1, properties: [], components: [], cutOff: false };
  /** From the root to the innermost that is open. */
  private readonly open = [this.root];
  private count = 0;
  private isUtf8 = true;

  constructor(private readonly findings: Findings) {}

  build(lines: readonly LogicalLine[]): Component {
    for (const line of lines) this.add(line);
    const left = this.open.splice(1);
    for (const one of left) {
      if (one.name === 'VCALENDAR')
        this.findings.remark(one, one.line, 'END_MISSING', 'The calendar has no end.');
      else one.cutOff = true;
    }
    return this.root;
  }

  private get innermost(): Component {
    return this.open.at(-1)!;
  }

  private add({ number, octets, joinedAt }: LogicalLine): void {
    const { text, isUtf8 } = decodeLine(octets);
    const content = parseContentLine(text);
    if (!isUtf8 && this.isUtf8) {
      this.isUtf8 = false;
      this.findings.remark(
        this.innermost,
        number,
        'NOT_UTF8',
        `Read as Windows-1252 from here on where it must be: ${quoted(text)}.`,
      );
    }
    if (!content)
      this.findings.remark(this.innermost, number, 'UNREADABLE_LINE', `No property: ${quoted(text)}.`);
    else if (content.name === 'BEGIN') this.begin(nameIn(content), number);
    else if (content.name === 'END') this.end(nameIn(content), number);
    else this.put(content, number);
    if (content && joinedAt !== undefined)
      this.findings.remark(this.innermost, joinedAt, 'JOINED_LINE', `Read as going on with ${content.name}.`);
  }

  private put(content: ContentLine, line: number): void {
    const { innermost } = this;
    innermost.properties.push({ ...content, line });
    const value = content.value.trim();
    if (content.name === 'UID') innermost.uid ??= unescapeText(value) || undefined;
    if (content.name === 'RECURRENCE-ID') innermost.recurrenceId ??= value;
  }

  private begin(name: string, line: number): void {
    within('COMPONENTS', ++this.count);
    if (name === 'VCALENDAR') this.closeTo(1);
    else if (IN_CALENDAR.has(name)) this.closeTo(this.open[1]?.name === 'VCALENDAR' ? 2 : 1);
    within('NESTING', this.open.length);
    const component = { name, line, properties: [], components: [], cutOff: false };
    this.innermost.components.push(component);
    this.open.push(component);
  }

  private end(name: string, line: number): void {
    const depth = this.open.findLastIndex((one) => one.name === name);
    if (depth < 1)
      return this.findings.remark(
        this.innermost,
        line,
        'STRAY_END',
        `Nothing open is called ${quoted(name)}.`,
      );
    this.closeTo(depth + 1);
    this.open.pop();
  }

  /** Closes all that are deeper, which have no END of their own. */
  private closeTo(depth: number): void {
    for (const one of this.open.splice(depth))
      this.findings.remark(one, one.line, 'END_MISSING', `The ${quoted(one.name)} has no end.`);
  }
}

function nameIn({ value }: ContentLine): string {
  return value.trim().toUpperCase();
}
