import {
  type ImportOutcome,
  isOurs,
  type MemberColumn,
  type MemberField,
  type ParsedMembers,
  type ParsedRow,
  type Problem,
  problemText,
  type Severity,
  type TargetNetwork,
} from '../features/member-import';

const FIELDS: Readonly<Record<MemberField, string>> = {
  externalId: 'identifier', givenName: 'given name', familyName: 'family name', fullName: 'whole name',
  email: 'e-mail address', phone: 'telephone', territory: 'territory', city: 'town', languages: 'languages',
  kind: 'kind of guardian', experienceSince: 'guardian since', listedOn: 'listed on', trainedOn: 'trained on',
  court: 'court', themes: 'themes', availability: 'availability', caseload: 'caseload',
  caseloadCeiling: 'most of the caseload', roles: 'roles', mentor: 'mentor', joinedOn: 'joined on', notes: 'notes',
}; // prettier-ignore
/** Understood, but nothing keeps them yet. */
const NO_PLACE: ReadonlySet<MemberField> = new Set(['city']);

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  ',': 'commas',
  '\t': 'tabs',
  '|': 'bars',
};
/** Reasons and networks listed at most. */
const MOST = 40;

/** How the file was understood: encoding, delimiter, a telling line, what each heading is taken for. */
export function describeFile(path: string, network: TargetNetwork, file: ParsedMembers): string {
  const { columns } = file;
  const stored = columns.filter(({ field, imported }) => imported && !NO_PLACE.has(field!));
  const width = Math.max(...stored.map(({ heading }) => heading.length), 0);
  const headings = (some: readonly MemberColumn[]) => some.map(({ heading }) => heading).join(', ');
  const list = (words: string, some: readonly MemberColumn[]) =>
    some.length > 0 ? [`${words}: ${headings(some)}`] : [];
  return [
    `${path} → ${described(network)}`,
    '',
    howRead(file),
    `    ${file.sample}`,
    `Headings on line ${file.headingRow}:`,
    ...stored.map(({ heading, field }) => `    ${heading.padEnd(width)}  → ${FIELDS[field!]}`),
    ...list(
      'No place for it on the hub yet, ignored',
      columns.filter(({ field, imported }) => imported && NO_PLACE.has(field!)),
    ),
    ...list(
      'Left out on purpose',
      columns.filter(({ field, imported }) => field !== null && !imported),
    ),
    ...list(
      'Not understood, ignored',
      columns.filter(({ field, heading }) => field === null && heading !== '' && !isOurs(heading)),
    ),
    '',
  ].join('\n');
}

function howRead({ format, encoding, delimiter, sheet, sheets }: ParsedMembers): string {
  if (delimiter === null) {
    const others = sheets.filter((name) => name !== sheet).map((name) => `“${name}”`);
    const more = others.length > 0 ? ` (others: ${others.join(', ')}; choose by --sheet)` : '';
    return `Read as ${format}, sheet “${sheet}”${more}; the last row:`;
  }
  const parted = DELIMITER_NAMES[delimiter] ?? `“${delimiter}”`;
  return `Read as ${encoding}, cells parted by ${parted}; does this line read well?`;
}

/** What came of an import, or would come of it. */
export function describeOutcome(
  outcome: ImportOutcome,
  network: TargetNetwork,
  { dryRun, errors }: { readonly dryRun: boolean; readonly errors: string | null },
): string {
  const { created, updated, unchanged, leftOut, roles } = outcome.counts;
  const rows = [
    ['created', created],
    ['updated', updated],
    ['unchanged', unchanged],
    ['left out', leftOut],
  ] as const;
  const given = Object.entries(roles).map(
    ([role, n]) => `${n.toLocaleString('en')} ${role.toLowerCase().replace(/_/g, ' ')}`,
  );
  return [
    dryRun ? `A dry run; an import would end so:` : `Imported into ${described(network)}:`,
    ...rows.map(([word, n]) => `    ${word.padEnd(9)} ${n.toLocaleString('en').padStart(7)}`),
    ...(given.length > 0 ? [`New roles: ${given.join(', ')}`] : []),
    ...section('Left out, because', outcome.leftOut, 'error'),
    ...section('Came in, but', outcome.remarked, 'warning'),
    ...(errors !== null && leftOut > 0 ? ['', `Rows left out, with the reasons: ${errors}`] : []),
    ...(outcome.counts.reasons.NAME_DIFFERS
      ? ['', 'Rows of people who are the same under another name go in with --same-people.']
      : []),
    ...(created > 0 && !dryRun
      ? ['', 'New people can sign in by mail. Nobody sees their cards until they choose who may.']
      : []),
    ...(dryRun ? ['', 'Nothing was written to the database.'] : []),
    '',
  ].join('\n');
}

/** Networks to choose from, with the words that name them. */
export function describeNetworks(networks: readonly TargetNetwork[]): string {
  if (networks.length === 0) return 'The hub has no networks yet.';
  const lines = networks
    .slice(0, MOST)
    .map(
      ({ globalId, territoryCode, name }) => `    ${(territoryCode ?? '').padEnd(8)} ${globalId}  ${name}`,
    );
  const more = networks.length - lines.length;
  return ['Networks:', ...lines, ...(more > 0 ? [`    … and ${more} more`] : [])].join('\n');
}

function described({ name, territoryCode }: TargetNetwork): string {
  return territoryCode === null ? name : `${name} (${territoryCode})`;
}

/** Each reason once, the most frequent first, with the first row it stands for. */
function section(title: string, rows: readonly ParsedRow[], severity: Severity): string[] {
  const found = new Map<string, { problem: Problem; line: number; count: number }>();
  for (const { line, problems } of rows) {
    for (const problem of problems.filter((one) => one.severity === severity)) {
      const before = found.get(problem.code);
      found.set(problem.code, before ? { ...before, count: before.count + 1 } : { problem, line, count: 1 });
    }
  }
  if (found.size === 0) return [];
  const lines = [...found.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ problem: { code, value }, line, count }) => {
      const where = count === 1 ? `line ${line}` : `line ${line} and ${count - 1} more`;
      return `    ${String(count).padStart(5)}  ${problemText('en', code, value)} (${where})`;
    });
  return ['', `${title}:`, ...lines];
}
