import {
  execute,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Change } from '../../persistence/changes/change-feed';
import type { Actor } from '../../shared/actor';
import { ExpectedError } from '../../shared/errors';
import type { Selection } from '../../shared/selection';
import type { HubContext } from '../context';
import { selectionOf } from '../look-ahead';
import { NotRead, type LiveField } from './live-field';

/** What is asked of a change log, whoever asks. */
export interface QuestionText {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** With an empty cursor: it decides where a subscriber begins, not what the answer is. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The nodes of the one field asked for. */
  readonly fieldNodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
}

export interface QuestionOptions {
  readonly schema: GraphQLSchema;
  readonly contextOf: (actor: Actor) => HubContext;
  readonly mask: (result: ExecutionResult) => ExecutionResult;
}

/** How often a change is tried that cannot be answered for an unexpected reason, as when the database is away. */
const TRIES = 3;

/**
 * A question to a change log. A change is read once for all who ask, and the operation is executed once for
 * all to whom it looks the same.
 */
export class Question {
  private readonly selection: Selection;
  private readonly failures = new Map<bigint, number>();

  constructor(
    private readonly text: QuestionText,
    private readonly field: LiveField,
    private readonly options: QuestionOptions,
  ) {
    const { document, fieldNodes, variables: variableValues } = text;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const each of document.definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
    }
    this.selection = selectionOf({ fieldNodes, variableValues, fragments });
  }

  /**
   * The answer to a change for each of the viewers, as JSON; null where the change is none of the question's
   * or hidden from the viewer.
   * @throws what went wrong, while it may go right at another try
   */
  async answers(change: Change, viewers: readonly Actor[]): Promise<(string | null)[]> {
    if (!this.field.accepts(change, this.text.args)) return viewers.map(() => null);
    const values = await this.field
      .show(viewers, change, this.selection)
      .catch((error: unknown) => viewers.map(() => new NotRead(error)));
    const alike = new Map<string, string>();
    const answers: (string | null)[] = [];
    for (const [i, value] of values.entries()) {
      answers.push(value && (await this.answer(change, viewers[i]!, value, alike)));
    }
    return answers;
  }

  /** Whether those who ask are told nothing more behind a change. */
  ends(change: Change): boolean {
    return this.field.ends?.(change, this.text.args) ?? false;
  }

  /** @param alike answers that follow from the value alone, by the value */
  private async answer(
    change: Change,
    viewer: Actor,
    value: object,
    alike: Map<string, string>,
  ): Promise<string> {
    const key = JSON.stringify(value);
    const known = alike.get(key);
    if (known !== undefined) return known;
    const context = this.options.contextOf(viewer);
    const result = await execute({
      schema: this.options.schema,
      document: this.text.document,
      operationName: this.text.operationName,
      variableValues: this.text.variables,
      rootValue: value,
      contextValue: context,
    });
    if (result.errors) this.tryAgain(change, result.errors);
    const answer = JSON.stringify(result.errors ? this.options.mask(result) : result);
    if (!context.asked) alike.set(key, answer);
    return answer;
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
