import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Change } from '../../persistence/changes/change-feed';
import { ExpectedError } from '../../shared/errors';
import type { HubContext } from '../context';
import { HiddenChange, type LiveField } from './live-field';

/** What all subscribers of a group have in common: what they ask, and what they may see. */
export interface GroupQuestion {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** With an empty cursor: it decides where a subscriber begins, not what the answer is. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly field: LiveField;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Changes whose answers are kept for those who come back after a short absence. */
const KEPT = 256;
/** Characters of them: there are as many groups as there are questions, and posts are as long as people write. */
const KEPT_CHARACTERS = 256 * 1024;
/** How often a change is tried that cannot be answered for an unexpected reason, as when the database is away. */
const TRIES = 3;

/**
 * One question of one visibility class: each change is executed and serialised once, however many
 * subscribers get it.
 */
export class Group {
  private readonly kept = new Map<bigint, { answer: Promise<string | null>; characters: number }>();
  private characters = 0;
  private readonly failures = new Map<bigint, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly question: GroupQuestion,
    /** A fresh context of the visibility class: no person, so nothing of anyone's own. */
    private readonly context: () => HubContext,
    private readonly mask: (result: ExecutionResult) => ExecutionResult,
  ) {}

  /**
   * The answer to a change as JSON; null where the change is none of the group's or hidden from it.
   * @throws what went wrong, while it may go right at another try
   */
  render(change: Change): Promise<string | null> {
    const known = this.kept.get(change.seq);
    if (known) return known.answer;
    const entry = { answer: this.execute(change), characters: 0 };
    this.kept.set(change.seq, entry);
    entry.answer.then(
      (answer) => this.count(change, entry, answer?.length ?? 0),
      // A failure is not kept: the next subscriber tries again.
      () => this.kept.delete(change.seq),
    );
    return entry.answer;
  }

  private count(change: Change, entry: { characters: number }, characters: number): void {
    if (this.kept.get(change.seq) !== entry) return;
    entry.characters = characters;
    this.characters += characters;
    for (const [seq, oldest] of this.kept) {
      if (this.kept.size <= KEPT && this.characters <= KEPT_CHARACTERS) return;
      this.kept.delete(seq);
      this.characters -= oldest.characters;
    }
  }

  private async execute(change: Change): Promise<string | null> {
    const { document, operationName, variables, field, args } = this.question;
    if (!field.accepts(change, args)) return null;
    const result = await execute({
      schema: this.schema,
      document,
      operationName,
      variableValues: variables,
      rootValue: change,
      contextValue: this.context(),
    });
    if (result.errors?.some((e) => e.originalError instanceof HiddenChange)) return null;
    if (result.errors) this.tryAgain(change, result.errors);
    return JSON.stringify(result.errors ? this.mask(result) : result);
  }

  // Readers go on behind what they were sent, so a change answered with a passing fault is lost to them.
  private tryAgain(change: Change, errors: readonly GraphQLError[]): void {
    const fault = errors.find((e) => e.originalError && !(e.originalError instanceof ExpectedError));
    const failed = (this.failures.get(change.seq) ?? 0) + 1;
    this.failures.delete(change.seq);
    if (!fault || failed === TRIES) return;
    this.failures.set(change.seq, failed);
    throw fault.originalError!;
  }
}
