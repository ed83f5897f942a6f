import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Selection } from '../shared/selection';

/** What look-ahead needs to know of the field being resolved. */
export type FieldInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'variableValues' | 'fragments'>;

const byNode = new WeakMap<FieldNode, Selection>();
const interned = new Map<string, Selection>();
const MAX_INTERNED = 1_000;

interface Draft {
  fields: Map<string, Draft | null>;
  /** Whether a variable decided what is in it. */
  dynamic: boolean;
}

/**
 * The fields an operation wants below the field being resolved, as the read path takes them. Kept per
 * field of a parsed document, so that a repeated operation finds its prepared statement at once. Fields of
 * all type conditions are taken together: reading one column too many is harmless.
 */
export function selectionOf(info: FieldInfo): Selection {
  const [node] = info.fieldNodes;
  const single = info.fieldNodes.length === 1 && node !== undefined;
  const known = single ? byNode.get(node) : undefined;
  if (known) return known;
  const draft: Draft = { fields: new Map(), dynamic: false };
  for (const each of info.fieldNodes) if (each.selectionSet) collect(each.selectionSet, draft, info, draft);
  const selection = intern(draft);
  if (single && !draft.dynamic) byNode.set(node, selection);
  return selection;
}

function collect(set: SelectionSetNode, into: Draft, info: FieldInfo, root: Draft): void {
  for (const node of set.selections) {
    if (node.directives?.length) {
      root.dynamic = true;
      if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] === false) continue;
    }
    if (node.kind === 'Field') {
      const name = node.name.value;
      if (!node.selectionSet) {
        if (!into.fields.has(name)) into.fields.set(name, null);
        continue;
      }
      const sub: Draft = into.fields.get(name) ?? { fields: new Map(), dynamic: false };
      into.fields.set(name, sub);
      collect(node.selectionSet, sub, info, root);
    } else {
      const fragment = node.kind === 'FragmentSpread' ? info.fragments[node.name.value] : node;
      if (fragment) collect(fragment.selectionSet, into, info, root);
    }
  }
}

/** One object per structure, so that equal selections share one statement. */
function intern(draft: Draft): Selection {
  const key = keyOf(draft);
  const known = interned.get(key);
  if (known) return known;
  const selection: Selection = {
    fields: new Map([...draft.fields].map(([name, sub]) => [name, sub && intern(sub)])),
  };
  if (interned.size >= MAX_INTERNED) interned.clear();
  interned.set(key, selection);
  return selection;
}

function keyOf(draft: Draft): string {
  const parts = [...draft.fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.map(([name, sub]) => (sub ? `${name}{${keyOf(sub)}}` : name)).join(' ');
}
