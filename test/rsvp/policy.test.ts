import { freesSeat, outcomeOf, type Standing } from '../../src/features/rsvp/rsvp.policy';
import { RSVP_STATUSES } from '../../src/features/rsvp/rsvp.entity';

const open: Standing = {
  status: null,
  registration: 'OPEN',
  over: false,
  seatsLeft: 1,
  waitingCount: 0,
  waitingList: true,
  approval: false,
};

describe('the outcome of an answer', () => {
  it('lets nobody pass those who wait, also where a seat is free', () => {
    expect(outcomeOf('GOING', open, true)).toBe('GOING');
    expect(outcomeOf('GOING', { ...open, waitingCount: 1 }, true)).toBe('WAITING');
    expect(() => outcomeOf('GOING', { ...open, waitingCount: 1 }, false)).toThrow('All seats are taken.');
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

it('a seat becomes free when who has one, or is offered one, has none after it', () => {
  const frees = RSVP_STATUSES.flatMap((before) =>
    RSVP_STATUSES.filter((after) => freesSeat(before, after)).map((after) => `${before} ${after}`),
  );
  const seats = ['GOING', 'OFFERED'];
  const none = ['REQUESTED', 'WAITING', 'MAYBE', 'NOT_GOING', 'LAPSED', 'DECLINED', 'UNDECIDED'];
  expect(frees).toEqual(seats.flatMap((before) => none.map((after) => `${before} ${after}`)));
});
