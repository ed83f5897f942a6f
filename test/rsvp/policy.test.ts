import { makesRoom, outcomeOf, type Standing } from '../../src/features/rsvp/rsvp.policy';
import { EventFull } from '../../src/features/rsvp/rsvp.errors';
import { RSVP_STATUSES } from '../../src/features/rsvp/rsvp.entity';

const open: Standing = {
  status: null,
  registration: 'OPEN',
  over: false,
  plusOnes: 0,
  plusOnesAllowed: 2,
  capacity: 10,
  seatsLeft: 1,
  kept: null,
  waitingList: true,
  approval: false,
};

describe('the outcome of an answer', () => {
  it('is a seat where she can have one, and else a place on the list, if she wants', () => {
    expect(outcomeOf('GOING', open, true)).toBe('GOING');
    expect(outcomeOf('GOING', { ...open, seatsLeft: 0 }, true)).toBe('WAITING');
    expect(() => outcomeOf('GOING', { ...open, seatsLeft: 0 }, false)).toThrow('All seats are taken.');
  });

  it('is seats for all whom she brings, or for none of them', () => {
    expect(outcomeOf('GOING', { ...open, seatsLeft: 3 }, true, 2)).toBe('GOING');
    expect(outcomeOf('GOING', { ...open, seatsLeft: 2 }, true, 2)).toBe('WAITING');
    expect(() => outcomeOf('GOING', { ...open, seatsLeft: 9 }, true, 3)).toThrow('2 people at most');
    expect(() => outcomeOf('GOING', { ...open, capacity: 2, seatsLeft: 0 }, true, 2)).toThrow(EventFull);
  });

  it('is what it was where she wants to bring more than there are seats for', () => {
    const comes: Standing = { ...open, status: 'GOING', plusOnes: 1 };
    expect(outcomeOf('GOING', comes, true, 2)).toBe('GOING');
    expect(() => outcomeOf('GOING', { ...comes, seatsLeft: 0 }, true, 2)).toThrow(EventFull);
    // Who brings more than others may now may go on doing so.
    expect(outcomeOf('GOING', { ...comes, plusOnes: 2, plusOnesAllowed: 0 }, true, 2)).toBe('GOING');
    // Fewer she may bring at any time, until it is over.
    const late: Standing = { ...comes, registration: 'CLOSED', seatsLeft: 0 };
    expect(outcomeOf('GOING', late, true, 0)).toBe('GOING');
    expect(() => outcomeOf('GOING', { ...late, seatsLeft: 5 }, true, 2)).toThrow('Registration is closed.');
    expect(() => outcomeOf('GOING', { ...late, over: true }, true, 0)).toThrow('Registration is closed.');
  });

  it('is what she said wherever it takes no seat, and she said it before or not', () => {
    for (const status of [null, ...RSVP_STATUSES].filter((each) => each !== 'DECLINED')) {
      expect(outcomeOf('MAYBE', { ...open, status }, true)).toBe('MAYBE');
      expect(outcomeOf('NOT_GOING', { ...open, status }, true)).toBe('NOT_GOING');
    }
  });

  it('is the seat that is kept for her, also after registration has ended, and until it is over', () => {
    const kept: Standing = { ...open, status: 'OFFERED', seatsLeft: 0, registration: 'CLOSED' };
    expect(outcomeOf('GOING', kept, true)).toBe('GOING');
    expect(outcomeOf('GOING', { ...kept, registration: 'NOT_YET' }, true)).toBe('GOING');
    expect(() => outcomeOf('GOING', { ...kept, over: true }, true)).toThrow('Registration is closed.');
  });
});

describe('where organisers decide', () => {
  const asked: Standing = { ...open, approval: true };

  it('whoever wants a seat, or to wait for one, asks; who was let in keeps what she has', () => {
    for (const status of [null, 'MAYBE', 'NOT_GOING', 'LAPSED', 'UNDECIDED', 'REQUESTED'] as const)
      expect(outcomeOf('GOING', { ...asked, status }, true)).toBe('REQUESTED');
    expect(outcomeOf('GOING', { ...asked, seatsLeft: 0 }, true)).toBe('REQUESTED');
    for (const status of ['GOING', 'WAITING'] as const)
      expect(outcomeOf('GOING', { ...asked, status, seatsLeft: 0 }, true)).toBe(status);
    expect(outcomeOf('GOING', { ...asked, status: 'OFFERED', seatsLeft: 0 }, true)).toBe('GOING');
    expect(() => outcomeOf('GOING', { ...asked, seatsLeft: 0 }, false)).toThrow('All seats are taken.');
  });

  it('what was declined is not answered anew, also where they do not decide any more', () => {
    for (const answer of ['GOING', 'MAYBE', 'NOT_GOING'] as const)
      expect(() => outcomeOf(answer, { ...open, status: 'DECLINED' }, true)).toThrow('declined your request');
  });
});

describe('an answer makes room', () => {
  const room = (plusOnes: [number, number]) =>
    RSVP_STATUSES.flatMap((before) =>
      RSVP_STATUSES.filter((after) =>
        makesRoom({ status: before, plusOnes: plusOnes[0] }, { status: after, plusOnes: plusOnes[1] }),
      ).map((after) => `${before} ${after}`),
    );
  const pairs = (before: readonly string[], after: readonly string[]) =>
    before.flatMap((one) => after.map((other) => `${one} ${other}`));
  const none = ['REQUESTED', 'WAITING', 'MAYBE', 'NOT_GOING', 'LAPSED', 'DECLINED', 'UNDECIDED'];

  it('when who has a seat, or is offered one, has none after it, and when somebody leaves the waiting list', () => {
    expect(room([0, 0]).sort()).toEqual(
      [
        ...pairs(['GOING', 'OFFERED'], none),
        ...pairs(
          ['WAITING'],
          RSVP_STATUSES.filter((status) => status !== 'WAITING'),
        ),
      ].sort(),
    );
  });

  it('when she brings fewer, or waits with others than before', () => {
    expect(room([1, 0])).toEqual(
      expect.arrayContaining(['GOING GOING', 'OFFERED GOING', 'WAITING WAITING', 'GOING WAITING']),
    );
    expect(room([0, 1])).toEqual(expect.arrayContaining(['WAITING WAITING']));
    expect(room([0, 1])).not.toContain('GOING GOING');
  });
});
