import { catalogues } from '../../src/locales/catalogues';
import { FINDING_KINDS } from '../../src/shared/screening';
import { scoreOf, screened } from '../screening/score';
import { HALVES, sentencesOf } from '../screening/sentences';
import { report } from './table';

const LANGUAGES = Object.keys(catalogues);
const LENGTH = 2_000;
const POSTS = 60;

/** Numbers alone: no sentence of the kept half may be read by who writes rules. */
describe.each(LANGUAGES)('screening in figures: %s', (language) => {
  it.each(HALVES)('half "%s"', (half) => {
    const score = scoreOf(language, half);
    const untold = scoreOf(language, half, false);
    const by = (counts: Readonly<Record<string, number>>) =>
      FINDING_KINDS.filter((kind) => counts[kind]! > 0)
        .map((kind) => `${kind} ${counts[kind]}`)
        .join(' ') || 'none';
    report(`screening ${language} ${half.slice(1) || 'open'}`, {
      recall: `${score.found}/${score.risky}`,
      'false alarms': `${score.falseAlarms}/${score.innocent}`,
      'held back of innocent': score.heldBack,
      'missed of': by(score.missed),
      'alarmed of': by(score.alarmed),
      'untold recall': `${untold.found}/${untold.risky}`,
      'untold false alarms': `${untold.falseAlarms}/${untold.innocent}`,
    });
    expect(score.risky).toBeGreaterThan(0);
  });

  it('costs little', () => {
    const { risky, innocent } = sentencesOf(language, '');
    const texts = [...risky, ...innocent].map(({ text }) => text);
    const posts = Array.from({ length: POSTS }, (_, n) =>
      [...texts.slice(n % texts.length), ...texts].join('\n').slice(0, LENGTH),
    );
    for (const hint of [language, null]) {
      const times = posts.map((post) => {
        const before = process.cpuUsage();
        screened(post, hint);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1_000;
      });
      const median = times.sort((one, other) => one - other)[POSTS / 2]!;
      report(`screening ${language} ${hint === null ? 'untold' : 'told'}`, {
        'ms per post of 2,000': median.toFixed(2),
      });
      expect(median).toBeGreaterThan(0);
    }
  });
});
