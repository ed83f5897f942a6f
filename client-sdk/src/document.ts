/** Carries an operation's types on its string; exists in types only. */
declare const types: unique symbol;

/** The text of an operation, knowing the types of its result and variables. At run time it is a plain string. */
export type TypedDocument<Result, Variables> = string & {
  readonly [types]?: (variables: Variables) => Result;
};

/** The result type of a document. */
export type ResultOf<Document> = Document extends TypedDocument<infer Result, never> ? Result : never;

/** The variables type of a document. */
export type VariablesOf<Document> =
  Document extends TypedDocument<infer _, infer Variables> ? Variables : never;
