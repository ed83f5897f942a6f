import { foldAddress } from '../../person';
import type { MemberRecord, ParsedRow } from '../member-import.types';
import type { Problem, ProblemMaker } from '../problems';
import { type Changes, changesOf } from './changes';
import type { KnownPeople, KnownPerson } from './known-person';
import { sameName } from './same-name';

/** What an import is to do, row by row; made without touching anything. */
export interface ImportPlan {
  readonly creates: readonly { readonly line: number; readonly member: MemberRecord }[];
  readonly updates: readonly MemberUpdate[];
  readonly unchanged: number;
  readonly leftOut: readonly ParsedRow[];
  readonly remarked: readonly ParsedRow[];
}

export interface MemberUpdate {
  readonly line: number;
  readonly member: MemberRecord;
  readonly person: KnownPerson;
  readonly changes: Changes;
}

type MemberParsed = ParsedRow & { readonly member: MemberRecord };

/**
 * Decides what each row of a file means for whom the hub knows: created, updated, unchanged, or left out
 * because a person has to decide. Whoever the identifier names comes first, then whoever has the address.
 * A second plan of the same file, made after the first was carried out, changes nothing.
 * @param samePeople takes an address or identifier known under another name for the same person
 */
export function planImport(
  rows: readonly ParsedRow[],
  known: KnownPeople,
  problem: ProblemMaker,
  samePeople: boolean,
): ImportPlan {
  return new Planner(known, problem, samePeople).plan(rows);
}

class Planner {
  private readonly creates: { line: number; member: MemberRecord }[] = [];
  private readonly updates: MemberUpdate[] = [];
  private readonly leftOut: ParsedRow[] = [];
  private readonly remarked: ParsedRow[] = [];
  private unchanged = 0;
  /** People whom a row has named, and its line. */
  private readonly named = new Map<string, number>();
  /** Addresses that rows of this file replace by others: free for somebody else. */
  private readonly given = new Set<string>();

  constructor(
    private readonly known: KnownPeople,
    private readonly problem: ProblemMaker,
    private readonly samePeople: boolean,
  ) {}

  plan(rows: readonly ParsedRow[]): ImportPlan {
    const byId: MemberParsed[] = [];
    const others: MemberParsed[] = [];
    for (const row of rows) {
      if (!row.member) this.leftOut.push(row);
      else (this.byExternalId(row.member) ? byId : others).push(row as MemberParsed);
    }
    this.resolveIdentified(byId);
    for (const row of others) this.resolveByAddress(row);
    const inOrder = (a: { line: number }, b: { line: number }) => a.line - b.line;
    return {
      creates: this.creates.sort(inOrder),
      updates: this.updates.sort(inOrder),
      unchanged: this.unchanged,
      leftOut: this.leftOut.sort(inOrder),
      remarked: this.remarked.sort(inOrder),
    };
  }

  /** A row may wait for an address that another row gives up; those that wait in vain are asked about. */
  private resolveIdentified(rows: MemberParsed[]): void {
    for (let waiting = rows, before = -1; waiting.length > 0 && waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter((row) => {
        const person = this.byExternalId(row.member)!;
        const owner = this.byAddress(row.member);
        if (owner && owner !== person) return true;
        this.apply(row, person, owner === person);
        return false;
      });
      rows = waiting;
    }
    for (const row of rows) this.refuse(row, this.problem('email', 'EMAIL_OF_ANOTHER', this.nameOf(this.byAddress(row.member)!))); // prettier-ignore
  }

  private resolveByAddress(row: MemberParsed): void {
    const { line, member } = row;
    const person = this.byAddress(member);
    if (!person) {
      this.creates.push({ line, member });
      this.remark(row, []);
      return;
    }
    const other = person.memberships.find(({ externalId }) => externalId !== null)?.externalId;
    if (member.externalId !== undefined && other) {
      this.refuse(row, this.problem('externalId', 'EXTERNAL_ID_DIFFERS', other));
    } else this.apply(row, person, false);
  }

  /** @param certain whether identifier and address both name the person */
  private apply(row: MemberParsed, person: KnownPerson, certain: boolean): void {
    const { line, member } = row;
    const before = this.named.get(person.id);
    if (before !== undefined) return this.refuse(row, this.problem(null, 'PERSON_REPEATED', String(before)));
    if (!certain && !this.samePeople && !sameName(member, person)) {
      return this.refuse(row, this.problem(null, 'NAME_DIFFERS', this.nameOf(person)));
    }
    this.named.set(person.id, line);
    const address = this.addressOf(member);
    const unknown = address !== undefined && person.addresses.every(({ folded }) => folded !== address);
    const changes = changesOf(member, person, unknown && !person.settled ? address : undefined);
    const replacedAddress = changes?.replaced['email'];
    if (typeof replacedAddress === 'string') this.given.add(replacedAddress);
    if (changes) this.updates.push({ line, member, person, changes });
    else this.unchanged++;
    const kept = unknown && person.settled;
    this.remark(row, kept ? [this.problem('email', 'EMAIL_KEPT', address, 'warning')] : []);
  }

  private refuse(row: MemberParsed, problem: Problem): void {
    const { line, raw, problems } = row;
    this.leftOut.push({ line, raw, problems: [...problems, problem] });
  }

  private remark(row: MemberParsed, more: readonly Problem[]): void {
    const problems = [...row.problems, ...more];
    if (problems.length > 0) this.remarked.push({ ...row, problems });
  }

  private byExternalId({ externalId }: MemberRecord): KnownPerson | undefined {
    return externalId === undefined ? undefined : this.known.byExternalId.get(externalId.toLowerCase());
  }

  private byAddress(member: MemberRecord): KnownPerson | undefined {
    const address = this.addressOf(member);
    return address === undefined || this.given.has(address) ? undefined : this.known.byAddress.get(address);
  }

  private addressOf({ email }: MemberRecord): string | undefined {
    return email === undefined ? undefined : foldAddress(email);
  }

  /** A name is told to those who keep the list only where the person is on it. */
  private nameOf({ memberships, givenName, familyName }: KnownPerson): string {
    if (memberships.length === 0) return '';
    const externalId = memberships.find((one) => one.externalId !== null)?.externalId;
    return externalId ? `${givenName} ${familyName}, ${externalId}` : `${givenName} ${familyName}`;
  }
}
