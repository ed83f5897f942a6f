import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '../../src/locales/catalogues';
import { FINDING_KINDS } from '../../src/shared/screening';
import { HALVES, sentencesOf, type Sentences } from './sentences';

const LANGUAGES = Object.keys(catalogues);

describe.each(LANGUAGES)('the sentences by which screening is measured: %s', (language) => {
  const halves = HALVES.map((half) => sentencesOf(language, half));
  const texts = ({ risky, innocent }: Sentences) => [...risky, ...innocent].map(({ text }) => text);

  it('are enough of both sorts, in both halves', () => {
    for (const { risky, innocent } of halves) {
      expect(risky.length).toBeGreaterThanOrEqual(20);
      expect(innocent.length).toBeGreaterThanOrEqual(20);
    }
  });

  it('are of every kind, in both halves', () => {
    for (const { risky, innocent } of halves) {
      expect([...new Set(risky.map(({ kind }) => kind))].sort()).toEqual([...FINDING_KINDS].sort());
      for (const { looksLike } of innocent) expect(FINDING_KINDS).toContain(looksLike);
    }
  });

  it('say by what a child would be found, in their own words', () => {
    for (const { text, finds } of halves.flatMap(({ risky }) => risky)) {
      expect(finds.length).toBeGreaterThan(0);
      for (const part of finds) expect(text).toContain(part);
    }
  });

  it('are each there once', () => {
    const all = halves.flatMap(texts);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('there are no sentences of other languages', () => {
  const files = readdirSync(join(__dirname, 'sentences')).sort();
  expect(files).toEqual(LANGUAGES.flatMap((each) => HALVES.map((half) => `${each}${half}.json`)).sort());
});
