import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../../graphql/limits';

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

const KEPT = 500;
const MAX_ERRORS = 20;

/** Documents as sockets send them, parsed and validated once. */
export class Documents {
  private readonly known = new Map<string, Prepared>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly introspection: boolean,
  ) {}

  prepare(source: string): Prepared {
    const known = this.known.get(source);
    if (known) return known;
    const prepared = this.check(source);
    if (this.known.size >= KEPT) this.known.delete(this.known.keys().next().value!);
    this.known.set(source, prepared);
    return prepared;
  }

  private check(source: string): Prepared {
    try {
      const document = parse(source, { maxTokens: LIMITS.tokens });
      const errors = validate(this.schema, document, undefined, { maxErrors: MAX_ERRORS });
      return errors.length > 0
        ? { errors: this.introspection ? errors : errors.map(withoutHint) }
        : { document };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [error] };
    }
  }
}

/** Without «Did you mean …», which would tell the schema piece by piece. */
function withoutHint(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .+$/s, '');
  return new GraphQLError(message, { nodes: error.nodes ?? null });
}
