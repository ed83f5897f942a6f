import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

interface Report {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
}

function cruise(rules: string, ...folders: string[]): Report['summary'] {
  const bin = join(root, 'node_modules', '.bin', 'depcruise');
  const args = ['--config', rules, '--output-type', 'json', ...folders];
  const { stdout, stderr } = spawnSync(bin, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as Report).summary;
}

function broken(summary: Report['summary']): string[] {
  return summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`);
}

describe('the imports of the hub', () => {
  it('flow one way, without cycles, and features meet at their front doors', () => {
    const summary = cruise('test/architecture/rules.cjs', 'src', 'migrations');
    // With a TypeScript it cannot read, the tool checks nothing and finds no fault.
    expect(summary.totalCruised).toBeGreaterThan(150);
    expect(broken(summary)).toEqual([]);
  });

  it('are seen to break the rules where they do (negative control)', () => {
    const summary = cruise('test/architecture/rules.cjs', 'test/architecture/wrong');
    expect(new Set(summary.violations.map((v) => v.rule.name))).toEqual(
      new Set([
        'no-cycles',
        'shared-is-a-leaf',
        'services-know-no-framework',
        'features-meet-at-the-front-door',
      ]),
    );
  });
});
