import { type Finding } from '../finding';
import { type Text } from '../text';
import { agesIn } from './ages';
import { type Rule } from './rule';

/** So many sentences are read together. */
const TOGETHER = 1;

/**
 * None of it finds a child, all of it does: an age and an origin with what few children went through or where
 * they are. Each part is a finding of its own, so that the author sees what makes the child known.
 */
export const combinations: Rule = (text) => {
  const findings: Finding[] = [];
  const ages = agesIn(text);
  const last = text.tokens.at(-1)?.sentence ?? -1;
  for (let sentence = 0; sentence <= last; sentence++) {
    if (text.says(sentence, 'many')) continue;
    const within = (other: number) => other >= sentence && other <= sentence + TOGETHER;
    const aged = ages.filter(({ from }) => within(text.tokens[from]!.sentence));
    const signed = (...signs: Parameters<Text['is']>[1][]) =>
      text.tokens.flatMap((token, at) => (within(token.sentence) && text.is(at, ...signs) ? [at] : []));
    const origins = signed('origin');
    const traits = signed('trait');
    const places = placesIn(text, within);
    const child = signed('child').length > 0;
    const home = signed('shelter', 'dwell').length > 0;
    const parts =
      Number(aged.length > 0) * 2 +
      Number(origins.length > 0) * 2 +
      Math.min(traits.length, 2) +
      Number(places.length > 0) +
      Number(child) +
      Number(home);
    if (
      parts < 5 ||
      (aged.length === 0 && origins.length === 0) ||
      traits.length + places.length + Number(home) === 0
    )
      continue;
    if (text.says(sentence, 'event', 'self', 'law') && !child && traits.length === 0) continue;
    const add = (from: number, to: number) =>
      findings.push({
        kind: 'COMBINATION',
        rule: 'combination',
        start: text.tokens[from]!.start,
        end: text.tokens[to]!.end,
        risk: 'LIKELY',
      });
    for (const { from, to } of aged) add(from, to);
    for (const at of [...origins, ...traits, ...places]) add(at, at);
  }
  return findings;
};

/** A capital letter behind "in": Lerwick. */
function placesIn(text: Text, within: (sentence: number) => boolean): number[] {
  return text.tokens.flatMap((token, at) => {
    if (!within(token.sentence) || !token.capital || token.first || text.is(at, 'origin')) return [];
    return text.is(at - 1, 'at') && !token.listed ? [at] : [];
  });
}
