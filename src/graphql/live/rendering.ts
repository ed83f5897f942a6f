import { createHash } from 'node:crypto';
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
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import type { HubContext } from '../context';
import { selectionOf } from '../look-ahead';

/** What a subscription asks, whoever asks. */
export interface QuestionText {
  /** The text of the document: equal texts are one question. */
  readonly source: string;
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

/** A short key of what is asked: equal keys, one question. */
export function questionKey({ source, operationName, variables }: QuestionText): string {
  const named = JSON.stringify([source, operationName ?? null, variables]);
  return createHash('sha256').update(named).digest('base64url');
}

/** Executes a subscription on values that were read for it, once for all to whom they look the same. */
export class Rendering {
  readonly selection: Selection;

  constructor(
    private readonly text: QuestionText,
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
   * The answers to viewers as JSON, from what each of them sees; null where that is nothing.
   * @param onErrors is told of what went wrong with an answer, and throws where it is not to be given
   */
  async answers(
    viewers: readonly Actor[],
    values: readonly (object | null)[],
    onErrors: (errors: readonly GraphQLError[]) => void = () => undefined,
  ): Promise<(string | null)[]> {
    // Answers that follow from the value alone, by the value.
    const alike = new Map<string, string>();
    const answers: (string | null)[] = [];
    for (const [i, value] of values.entries()) {
      answers.push(value && (await this.answer(viewers[i]!, value, alike, onErrors)));
    }
    return answers;
  }

  private async answer(
    viewer: Actor,
    value: object,
    alike: Map<string, string>,
    onErrors: (errors: readonly GraphQLError[]) => void,
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
    if (result.errors) onErrors(result.errors);
    const answer = JSON.stringify(result.errors ? this.options.mask(result) : result);
    if (!context.asked) alike.set(key, answer);
    return answer;
  }
}
