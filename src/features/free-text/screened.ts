import { createHash } from 'node:crypto';
import { screen, type Finding } from '../../shared/screening';
import { LikelyIdentifier } from './free-text.errors';
import { passFreeText, type FreeTextRule, type Passed } from './free-text';

export interface ScreeningRule extends FreeTextRule {
  /** Whether what is of high risk can be held back for those who keep order, once its author keeps it. */
  readonly canBeHeld?: boolean;
}

/** Who writes a text, and what she has said of it. */
export interface Writing {
  readonly language: string | null | undefined;
  /** What `LikelyIdentifier` gave her for texts that she keeps as they are. */
  readonly confirmations?: readonly string[];
}

/** A text that passed the gate, and was searched for what could find a child. */
export interface Screened extends Passed {
  /** Of high risk, in the text as it passed: it is to be held back. Empty but where the rule lets texts be held. */
  readonly held: readonly Finding[];
}

/**
 * Passes a text through the gate and searches it for what could find a child. Its author leaves that out, or confirms what she
 * was shown; what is of high risk stays in no text that cannot be held back.
 * @throws InvalidInput, LikelyIdentifier
 */
export function passScreened(input: string, rule: ScreeningRule, writing: Writing): Screened {
  const passed = passFreeText(input, rule);
  const findings = screen(input, writing.language);
  if (findings.length === 0) return { ...passed, held: [] };
  const isHigh = findings.some(({ risk }) => risk === 'HIGH');
  const confirmation = isHigh && !rule.canBeHeld ? null : confirmationOf(input, findings);
  if (confirmation === null || !writing.confirmations?.includes(confirmation)) {
    const shown = findings.map(({ kind, start, end }) => ({ kind, start, end }));
    throw new LikelyIdentifier(rule.field, shown, confirmation);
  }
  const inText = isHigh ? screen(passed.text, writing.language) : [];
  return { ...passed, held: inText.filter(({ risk }) => risk === 'HIGH') };
}

/** The same for the same words: other parts of the text may be changed meanwhile. It keeps no secret. */
function confirmationOf(text: string, findings: readonly Finding[]): string {
  const words = findings.map(({ start, end }) => text.slice(start, end).normalize('NFC'));
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22);
}
