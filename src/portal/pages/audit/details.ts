import type { AuditLogQuery } from '@guardian-network-hub/client-sdk';
import { i18n } from '@lingui/core';
import { useText, type Text, type TextKey } from '../../i18n/text';

type Detail = AuditLogQuery['auditLog']['nodes'][number]['details'][number];

/** A particular in the reader's words; `raw` where the portal has none for it. */
export interface Said {
  label?: string;
  value: string;
  raw?: boolean;
}

/** Names whose values say by themselves what they are of. */
const PLAIN = new Set(['by', 'what', 'did', 'to', 'decision', 'change', 'why']);

/** Names that other pages have a text for. */
const LABELS: Readonly<Record<string, TextKey>> = {
  role: 'portal.importField.ROLES',
  roles: 'portal.importField.ROLES',
  scopes: 'portal.partners.scopes',
  format: 'portal.export.format',
  contacts: 'portal.export.contacts',
  cardsUpTo: 'portal.sharing.limit',
  audience: 'portal.boards.audience',
  partners: 'portal.partners.title',
  rules: 'portal.sharing.title',
  joinPolicy: 'portal.settings.policy',
  made: 'portal.auditValue.invitation',
  pointsPerMinute: 'portal.partners.points',
  created: 'portal.importOutcome.CREATE',
  updated: 'portal.importOutcome.UPDATE',
  unchanged: 'portal.importOutcome.SKIP',
};

/** Where the texts of a name's values are, each word of them one. */
const WORDS: Readonly<Record<string, string>> = {
  role: 'portal.role',
  roles: 'portal.role',
  scopes: 'portal.partnerScope',
  format: 'portal.export.format',
  cardsUpTo: 'portal.audience',
  audience: 'portal.audience',
  partners: 'portal.join',
  joinPolicy: 'portal.joinPolicy',
};

/** What can be changed of a network, as its columns are called, and of a board. */
const FIELDS: Readonly<Record<string, TextKey>> = {
  name: 'portal.settings.name',
  description: 'portal.settings.description',
  territory_code: 'portal.network.territory',
  languages: 'portal.network.languages',
  minimum_attendance: 'portal.network.attendance',
  caseload_ceiling: 'portal.network.caseload',
  court_codes: 'portal.network.courts',
  title: 'portal.boards.name',
  audience: 'portal.boards.audience',
  partners: 'portal.partners.title',
  editHours: 'portal.boards.hours',
  reactions: 'portal.boards.reactions',
  nameless: 'portal.boards.nameless',
  attachments: 'portal.boards.attachments',
  attachmentHoldDays: 'portal.boards.holdDays',
  archived: 'portal.boards.archived',
};

/** Says the particulars of an entry in the reader's words. */
export function useSaid(): (details: readonly Detail[]) => Said[] {
  const t = useText();
  return (details) => details.filter(({ value }) => value !== '').map((detail) => say(t, detail));
}

function say(t: Text, { name, value }: Detail): Said {
  const said = valueOf(t, name, value);
  if (PLAIN.has(name)) return said === undefined ? { label: name, value, raw: true } : { value: said };
  const known = LABELS[name] ?? keyOf(`portal.auditDetail.${name}`);
  return {
    label: known ? t(known) : name,
    value: said ?? value,
    raw: said === undefined && !/^\d+$/.test(value),
  };
}

/** The value in words; undefined where one of its words is not known. */
function valueOf(t: Text, name: string, value: string): string | undefined {
  const textOf = (key: string): string | undefined => {
    const known = keyOf(key);
    return known && t(known);
  };
  if (PLAIN.has(name)) return textOf(`portal.auditValue.${value.replace(/\W+/g, '_')}`);
  // What somebody wrote stands as it is.
  if (name === 'reason') return value;
  // The scopes of OAuth, such as `directory:read`.
  if (name === 'scopes') value = value.replaceAll(':', '_').toUpperCase();
  if (name === 'contacts') return textOf(`portal.join.${value}`);
  if (name === 'fields')
    return all(
      value.split(' ').map((word) => FIELDS[word] && t(FIELDS[word])),
      ', ',
    );
  if (name === 'made') {
    const [, count = '', kind] = /^(?:(\d+) )?(\w+)$/.exec(value) ?? [];
    return all([count, textOf(`portal.invite.kind.${kind}`)], ' ')?.trim();
  }
  if (name === 'rules') {
    const rules = value.split(', ').map((rule) => {
      const [kind, direction, level] = rule.split(' ');
      const parts = [`kind.${kind}`, `direction.${direction}`, `level.${level}`];
      return all(
        parts.map((part) => textOf(`portal.sharing.${part}`)),
        ' – ',
      );
    });
    return all(rules, '; ');
  }
  const words = WORDS[name];
  return (
    words &&
    all(
      value.split(' ').map((word) => textOf(`${words}.${word}`)),
      ', ',
    )
  );
}

function all(parts: readonly (string | undefined)[], between: string): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(between);
}

function keyOf(key: string): TextKey | undefined {
  return key in i18n.messages ? (key as TextKey) : undefined;
}
