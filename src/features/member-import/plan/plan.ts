import { foldAddress } from '../../person';
import type { MemberRecord, MemberRole, ParsedRow } from '../member-import.types';
import type { Problem, ProblemMaker } from '../problems';
import { type Changes, changesOf } from './changes';
import type { KnownPeople, KnownPerson } from './known-person';
import { sameName } from './same-name';

/** What an import is to do, row by row; made without touching anything. */
export interface ImportPlan {
  readonly creates: readonly PlannedMember[];
  readonly updates: readonly MemberUpdate[];
  /**
   * People whom the hub knows from elsewhere: only they themselves bring themselves in. Until they do, the network
   * keeps their rows as of people whom nobody knows, so that its organiser learns of no account from them.
   */
  readonly invites: readonly PlannedInvitation[];
  /** Lines of rows that change nothing. */
  readonly unchanged: readonly number[];
  /** Lines of rows that were joined with a person by an answer; they may stand among `updates`, too. */
  readonly merged: ReadonlySet<number>;
  readonly leftOut: readonly ParsedRow[];
  readonly remarked: readonly ParsedRow[];
}

export interface PlannedMember {
  readonly line: number;
  readonly member: MemberRecord;
}

export interface PlannedInvitation extends PlannedMember {
  /** Whether there is an invitation already that she can take. */
  readonly invited: boolean;
}

export interface MemberUpdate extends PlannedMember {
  readonly person: KnownPerson;
  readonly changes: Changes;
}

/** What somebody said to a row that was asked about. */
export const ANSWERS = ['SAME_PERSON', 'OTHER_PERSON', 'LEAVE_OUT'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface PlanChoices {
  /** Takes an address or identifier known under another name for the same person. */
  readonly samePeople?: boolean;
  /**
   * The list is an organiser's: it touches members of her network alone, changes nothing of what people who use
   * the hub say of themselves, no address, and gives none of the roles that run a network.
   */
  readonly organiser?: boolean;
  /** By line. */
  readonly answers?: ReadonlyMap<number, Answer>;
}

type MemberParsed = ParsedRow & { readonly member: MemberRecord };

/** Roles that an organiser's list may give. */
const GIVEN: ReadonlySet<MemberRole> = new Set(['GUARDIAN', 'ASPIRING_GUARDIAN', 'MENTOR']);

/**
 * Decides what each row of a file means for whom the hub knows: created, updated, unchanged, or left out
 * because a person has to decide. Whoever the identifier names comes first, then whoever has the address.
 * A second plan of the same file, made after the first was carried out, changes nothing.
 */
export function planImport(
  rows: readonly ParsedRow[],
  known: KnownPeople,
  problem: ProblemMaker,
  choices: PlanChoices = {},
): ImportPlan {
  return new Planner(known, problem, choices).plan(rows);
}

class Planner {
  private readonly creates: PlannedMember[] = [];
  private readonly updates: MemberUpdate[] = [];
  private readonly invites: PlannedInvitation[] = [];
  private readonly unchanged: number[] = [];
  private readonly merged = new Set<number>();
  private readonly leftOut: ParsedRow[] = [];
  private readonly remarked: ParsedRow[] = [];
  /** People whom a row has named, and its line. */
  private readonly named = new Map<string, number>();
  /** Addresses that rows of this file replace by others: free for somebody else. */
  private readonly given = new Set<string>();
  private readonly organiser: boolean;

  constructor(
    private readonly known: KnownPeople,
    private readonly problem: ProblemMaker,
    private readonly choices: PlanChoices,
  ) {
    this.organiser = choices.organiser ?? false;
  }

  plan(rows: readonly ParsedRow[]): ImportPlan {
    const byId: MemberParsed[] = [];
    const others: MemberParsed[] = [];
    for (const row of rows) {
      const meant = this.answered(row);
      if (meant) (this.byExternalId(meant.member) ? byId : others).push(this.withRoles(meant));
    }
    this.resolveIdentified(byId);
    for (const row of others) this.resolveByAddress(row);
    const inOrder = (a: { line: number }, b: { line: number }) => a.line - b.line;
    return {
      creates: this.creates.sort(inOrder),
      updates: this.updates.sort(inOrder),
      invites: this.invites.sort(inOrder),
      unchanged: this.unchanged,
      merged: this.merged,
      leftOut: this.leftOut.sort(inOrder),
      remarked: this.remarked.sort(inOrder),
    };
  }

  /** A row with what was answered to it; nothing where it stays out. */
  private answered(row: ParsedRow): MemberParsed | undefined {
    const answer = this.answerTo(row);
    if (row.member) {
      if (answer !== 'LEAVE_OUT') return row as MemberParsed;
      this.unchanged.push(row.line);
    } else if (!row.repeated || answer === undefined) this.leftOut.push(row);
    else if (answer === 'LEAVE_OUT') this.unchanged.push(row.line);
    else if (answer === 'SAME_PERSON') this.merged.add(row.line);
    else {
      const repeated = new Set(row.problems.map(({ code }) => code));
      const problems = row.problems.filter(({ severity }) => severity === 'warning');
      const one = { ...row, problems, member: row.repeated };
      return this.without(
        one,
        ...(repeated.has('EMAIL_REPEATED') ? ['email' as const] : []),
        ...(repeated.has('EXTERNAL_ID_REPEATED') ? ['externalId' as const] : []),
      );
    }
    return undefined;
  }

  /** A row may wait for an address that another row gives up; those that wait in vain are asked about. */
  private resolveIdentified(rows: MemberParsed[]): void {
    for (let waiting = rows, before = -1; waiting.length > 0 && waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter((row) => {
        const person = this.byExternalId(row.member)!;
        const owner = this.byAddress(row.member);
        // Whether somebody outside has an address is not an organiser's to know.
        const another = owner && owner !== person && !this.isStranger(owner);
        if (another) return true;
        this.apply(row, person, owner === person, 'externalId');
        return false;
      });
      rows = waiting;
    }
    for (const row of rows) this.resolveTwo(row);
  }

  /** The identifier is one person's, the address another's. */
  private resolveTwo(row: MemberParsed): void {
    const owner = this.byAddress(row.member)!;
    const answer = this.answerTo(row);
    const chosen =
      answer === 'SAME_PERSON' ? this.without(row, 'email') : answer && this.without(row, 'externalId');
    if (!chosen) return this.refuse(row, this.problem('email', 'EMAIL_OF_ANOTHER', this.nameOf(owner)));
    const person = answer === 'SAME_PERSON' ? this.byExternalId(row.member)! : owner;
    this.apply(chosen, person, true, 'email');
  }

  private resolveByAddress(row: MemberParsed): void {
    const person = this.byAddress(row.member);
    if (!person) return this.create(row);
    if (this.isStranger(person)) return this.invite(row);
    const other = person.memberships.find(({ externalId }) => externalId !== null)?.externalId;
    if (row.member.externalId === undefined || !other) return this.apply(row, person, false, 'email');
    const answer = this.answerTo(row);
    if (answer === 'SAME_PERSON') this.apply(row, person, true, 'email');
    else if (answer === 'OTHER_PERSON') this.createWithout(row, 'email');
    else this.refuse(row, this.problem('externalId', 'EXTERNAL_ID_DIFFERS', other));
  }

  private create(row: MemberParsed): void {
    this.creates.push({ line: row.line, member: row.member });
    this.remark(row, []);
  }

  private createWithout(row: MemberParsed, by: 'email' | 'externalId'): void {
    const other = this.without(row, by);
    if (other) this.create(other);
  }

  private invite(row: MemberParsed): void {
    const { line, member } = row;
    this.invites.push({ line, member, invited: this.known.invited.has(this.addressOf(member)!) });
    this.remark(row, []);
  }

  /** @param certain whether identifier and address both name the person, or somebody said so */
  private apply(row: MemberParsed, person: KnownPerson, certain: boolean, by: 'email' | 'externalId'): void {
    const { line, member } = row;
    const answer = this.answerTo(row);
    const before = this.named.get(person.id);
    if (before !== undefined) {
      if (answer === 'SAME_PERSON') this.merged.add(line);
      else this.refuse(row, this.problem(null, 'PERSON_REPEATED', String(before)));
      return;
    }
    if (!certain && !this.choices.samePeople && !sameName(member, person)) {
      if (answer === 'OTHER_PERSON') return this.createWithout(row, by);
      if (answer !== 'SAME_PERSON')
        return this.refuse(row, this.problem(null, 'NAME_DIFFERS', this.nameOf(person)));
    }
    this.named.set(person.id, line);
    if (answer === 'SAME_PERSON') this.merged.add(line);
    const address = this.addressOf(member);
    const unknown = address !== undefined && person.addresses.every(({ folded }) => folded !== address);
    const hers = person.settled || (this.organiser && person.elsewhere);
    const keeps = hers || this.organiser;
    const cautious = this.organiser && hers;
    const changes = changesOf(member, person, unknown && !keeps ? address : undefined, cautious);
    const replacedAddress = changes?.replaced['email'];
    if (typeof replacedAddress === 'string') this.given.add(replacedAddress);
    if (changes) this.updates.push({ line, member, person, changes });
    else if (!this.merged.has(line)) this.unchanged.push(line);
    this.remark(row, unknown && keeps ? [this.problem('email', 'EMAIL_KEPT', address, 'warning')] : []);
  }

  /** A row without what names somebody else; refused where nothing is left that names its own person. */
  private without(
    row: MemberParsed,
    ...fields: readonly ('email' | 'externalId')[]
  ): MemberParsed | undefined {
    const { email, externalId, ...rest } = row.member;
    const member: MemberRecord = {
      ...rest,
      ...(email !== undefined && !fields.includes('email') && { email }),
      ...(externalId !== undefined && !fields.includes('externalId') && { externalId }),
    };
    if (member.email !== undefined || member.externalId !== undefined) return { ...row, member };
    this.refuse(row, this.problem(null, 'ADDRESS_AND_ID_MISSING'));
    return undefined;
  }

  private withRoles(row: MemberParsed): MemberParsed {
    if (!this.organiser) return row;
    const roles = row.member.roles.filter((role) => GIVEN.has(role));
    const left = row.member.roles.filter((role) => !GIVEN.has(role));
    const told = left.map((role) => this.problem('roles', 'ROLE_NOT_GIVEN', role, 'warning'));
    return { ...row, member: { ...row.member, roles }, problems: [...row.problems, ...told] };
  }

  private refuse(row: MemberParsed, problem: Problem): void {
    const { line, raw, problems } = row;
    this.leftOut.push({ line, raw, problems: [...problems, problem] });
  }

  private remark(row: MemberParsed, more: readonly Problem[]): void {
    const problems = [...row.problems, ...more];
    if (problems.length > 0) this.remarked.push({ ...row, problems });
  }

  private answerTo({ line }: { readonly line: number }): Answer | undefined {
    return this.choices.answers?.get(line);
  }

  /** Whether the list is an organiser's and the person none of her members. */
  private isStranger({ memberships }: KnownPerson): boolean {
    return this.organiser && memberships.length === 0;
  }

  private byExternalId({ externalId }: MemberRecord): KnownPerson | undefined {
    if (externalId === undefined) return undefined;
    const person = this.known.byExternalId.get(externalId.toLowerCase());
    return person && this.isStranger(person) ? undefined : person;
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
