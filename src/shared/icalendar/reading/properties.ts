import { unescapeText } from '../text';
import type { Component, Property } from './component';
import { quoted, type Findings, type RemarkReason } from './findings';

/** The properties of one component, by name. */
export class Properties {
  constructor(
    private readonly component: Component,
    private readonly findings: Findings,
  ) {}

  all(name: string): Property[] {
    return this.component.properties.filter((property) => property.name === name);
  }

  /** The one of a name; of several the first. */
  one(name: string): Property | undefined {
    const [first, second] = this.all(name);
    if (second)
      this.remark('REPEATED_PROPERTY', `There is to be one ${name}: only the first was read.`, second.line);
    return first;
  }

  /** A text, without blanks around it; undefined for an empty one. */
  text(name: string): string | undefined {
    const value = this.one(name)?.value;
    return value === undefined ? undefined : unescapeText(value).trim() || undefined;
  }

  /** One of some words; undefined, with a remark, for another. */
  word<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const property = this.one(name);
    const value = property?.value.trim().toUpperCase();
    const word = words.find((one) => one === value);
    if (property && word === undefined) this.unreadable(property);
    return word;
  }

  unreadable({ name, value, line }: Property): void {
    this.remark('UNREADABLE_VALUE', `Not read, as no ${name} is ${quoted(value)}.`, line);
  }

  remark(reason: RemarkReason, detail: string, line = this.component.line): void {
    this.findings.remark(this.component, line, reason, detail);
  }
}
