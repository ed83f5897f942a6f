import fc from 'fast-check';
import { begunAt, labelOf, toMarkdown, toWritten } from '../../src/portal/pages/mention/spelled';

const ANNA = { 'Anna Rossi': 'person:hub.1', Anna: 'person:hub.2' };

describe('a text that is being written', () => {
  it('shows names alone, and is sent with mentions', () => {
    const markdown = 'Ask @[Anna Rossi](person:hub.1) or @[Anna](person:hub.2), not anna@example.org.';
    const { text, mentioned } = toWritten(markdown);
    expect(text).toBe('Ask @Anna Rossi or @Anna, not anna@example.org.');
    expect(mentioned).toEqual(ANNA);
    expect(toMarkdown(text, mentioned)).toBe(markdown);
  });

  it('mentions nobody who was not chosen, and no part of a longer name', () => {
    expect(toMarkdown('@Annabella @Bruno x@Anna', ANNA)).toBe('@Annabella @Bruno x@Anna');
    expect(toMarkdown('@Anna-Maria', ANNA)).toBe('@[Anna](person:hub.2)-Maria');
  });

  it('of what the hub has comes back as it was, whoever has the same name', () => {
    const part = fc.oneof(
      fc.constantFrom('@', '@Anna', 'Anna', '[', ']', '(person:hub.1)', ' ', '`', '\n', 'x', '@[Anna]'),
      fc.constantFrom('@[Anna](person:hub.1)', '@[Anna](person:hub.2)', '@[Anna Rossi](person:hub.1)'),
      fc.constantFrom('@[x](role:ORGANISER)', '@[.*](person:hub.3)', '@[$1](person:hub.4)'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { text, mentioned } = toWritten(parts.join(''));
        expect(toMarkdown(text, mentioned)).toBe(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('has names as they can stand in a mention', () => {
    expect(labelOf(' Anna [the\none]  Rossi ')).toBe('Anna the one Rossi');
  });
});

describe('a name that is begun', () => {
  it.each([
    ['Ask @an', 'an'],
    ['@Παπ', 'Παπ'],
    ['(@anna ro', 'anna ro'],
    ['@dell’o', 'dell’o'],
    ['@a', undefined],
    ['mail@an', undefined],
    ['@ an', undefined],
    ['@anna rossi is here', undefined],
    ['@12', undefined],
    ['@Annal', 'Annal'],
    ['@Anna Rossi', undefined],
    ['@Anna Rossi and', undefined],
  ])('in %j is %j', (text, query) => {
    expect(begunAt(text, text.length, ANNA)?.query).toBe(query);
  });

  it('is what stands before the caret', () => {
    expect(begunAt('Ask @bruno now', 7, ANNA)).toEqual({ at: 4, query: 'br' });
  });
});
