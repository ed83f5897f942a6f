import fc from 'fast-check';
import {
  lettersOf,
  shownAnew,
  shownLetters,
  withoutMention,
  withoutQuotes,
} from '../../src/features/erasure/elide';
import { renderMarkdown } from '../../src/features/free-text';

const said = (...texts: string[]) => texts.map((text) => shownLetters(renderMarkdown(text)));

describe('a quotation of somebody who is gone', () => {
  const hers = said(
    'Ask the **school** first; the [office](https://example.org/a) is shut on Mondays.\n\n- bring papers',
  );

  it.each([
    [
      'whole, as the page shows it',
      '> Ask the school first; the office is shut on Mondays.\n\nThank you!',
      '> […]\n\nThank you!',
    ],
    ['in part', 'Yes:\n\n> the office is shut on Mondays', 'Yes:\n\n> […]'],
    [
      'over several lines',
      '> Ask the school first; the office is shut on Mondays.\n>\n> bring papers\n\nGood.',
      '> […]\n\nGood.',
    ],
    ['with an answer right behind it', '> the office is shut on Mondays\nNot here.', '> […]\n\nNot here.'],
    ['in a quotation', '> > the office is shut on Mondays\n> Not here.\n\nHm.', '> […]\n> Not here.\n\nHm.'],
    [
      'among words of others',
      '> the office is shut on Mondays\n> It was open for me.',
      '> […]\n> It was open for me.',
    ],
  ])('goes: %s', (_, text, without) => {
    expect(withoutQuotes(text, hers, false)).toBe(without);
  });

  it.each([
    ['is of others', '> Call before you go, they often change their hours.\n\nTrue.'],
    ['is short, and no answer to her', '> papers\n\nWhich?'],
    ['is what its author says herself', 'The office is shut on Mondays.'],
  ])('stays where it %s', (_, text) => {
    expect(withoutQuotes(text, hers, false)).toBe(text);
  });

  it('goes however short it is, in an answer to her', () => {
    expect(withoutQuotes('> papers\n\nWhich?', hers, true)).toBe('> […]\n\nWhich?');
  });

  it('leaves none of her words in quotations, whatever else a text says', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ü]{1,9}$/), { minLength: 4, maxLength: 12 });
    const line = fc.oneof(
      words.map((all) => all.join(' ')),
      fc.constant(''),
    );
    fc.assert(
      fc.property(words, fc.array(line, { maxLength: 6 }), fc.nat(6), (own, others, at) => {
        const quoted = own.join(' ');
        fc.pre(lettersOf(quoted).length >= 12);
        const text = [...others.slice(0, at), '', `> ${quoted}`, '', ...others.slice(at)].join('\n');
        const without = withoutQuotes(text, said(quoted), false);
        const left = without.split('\n').filter((each) => each.startsWith('>'));
        expect(left).toEqual(['> […]']);
        expect(without.split('\n').filter((each) => !each.startsWith('>'))).toEqual(
          text.split('\n').filter((each) => !each.startsWith('>')),
        );
      }),
    );
  });
});

describe('a mention of somebody who is gone', () => {
  const names = new Map([
    ['person:h.A1', { name: 'Anna <Rossi>', participantId: 'h.A1' }],
    ['person:h.B2', { name: 'Bruno & Söhne', participantId: 'h.B2' }],
    ['role:ORGANISER', { name: 'Organisers' }],
  ] as const);
  const markdown = '@[Anna](person:h.A1), @[Bruno](person:h.B2) and @[x](role:ORGANISER)!';
  const text = { markdown, html: renderMarkdown(markdown, names) };

  it('names nobody, and the others are called as they were', () => {
    const without = withoutMention(text, 'h.A1');
    expect(without.markdown).toBe('@[…], @[Bruno](person:h.B2) and @[x](role:ORGANISER)!');
    expect(without.html).toBe(text.html.replace(/<span[^>]*A1">[^<]*<\/span>/, '@[…]'));
    expect(without.html).not.toContain('Anna');
    expect(withoutMention(text, 'h.A')).toEqual(text);
  });

  it('is shown anew as it was, but for what changed', () => {
    expect(shownAnew(markdown, text.html)).toBe(text.html);
    expect(shownAnew(`${markdown} Yes.`, text.html)).toBe(text.html.replace('!</p>', '! Yes.</p>'));
  });
});
