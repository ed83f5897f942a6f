import type { JoinQuestionInput, QuestionKind } from '@guardian-network-hub/client-sdk';
import { written, type Texts } from '../../design/LocalizedField';
import type { TextKey } from '../../i18n/text';
import type { NetworkToEdit } from './NetworkSettings';

/** An option as it is typed; the key stays with it wherever it goes. */
export interface OptionDraft {
  readonly key: string;
  readonly label: Texts;
}

/** A question as it is typed. Its options are kept while another kind is tried. */
export interface QuestionDraft extends OptionDraft {
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly options: readonly OptionDraft[];
}

/** What is wrong, by the key of the question or option. */
export type Faults = ReadonlyMap<string, TextKey>;

/** The questions are not ready to be sent. */
export class Incomplete extends Error {
  constructor(readonly faults: Faults) {
    super('incomplete');
  }
}

export function emptyOption(language: string): OptionDraft {
  return { key: crypto.randomUUID(), label: [{ language, text: '' }] };
}

export function emptyQuestion(language: string): QuestionDraft {
  const options = [emptyOption(language), emptyOption(language)];
  return { ...emptyOption(language), kind: 'TEXT', required: true, options };
}

export function draftsOf(
  questions: NetworkToEdit['joining']['questions'],
  language: string,
): QuestionDraft[] {
  return questions.map(({ kind, required, label, options }) => ({
    key: crypto.randomUUID(),
    kind,
    required,
    label: label.translations,
    options:
      kind === 'CHOICE'
        ? options.map(({ translations }) => ({ key: crypto.randomUUID(), label: translations }))
        : emptyQuestion(language).options,
  }));
}

export function questionInputs(drafts: readonly QuestionDraft[]): JoinQuestionInput[] {
  return drafts.map(({ kind, required, label, options }) => ({
    kind,
    required,
    label: written(label),
    ...(kind === 'CHOICE' && { options: options.map((option) => ({ label: written(option.label) })) }),
  }));
}

/** What the hub would refuse, at its place. */
export function faultsOf(drafts: readonly QuestionDraft[]): Faults {
  const faults = new Map<string, TextKey>();
  for (const { key, kind, label, options } of drafts) {
    if (written(label).length === 0) faults.set(key, 'portal.questions.missing');
    if (kind !== 'CHOICE') continue;
    for (const option of options)
      if (written(option.label).length === 0) faults.set(option.key, 'portal.questions.missing');
  }
  return faults;
}

/** The list with the entry at `from` put at `to`. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}
