import { freesSeat, outcomeOf, type Standing } from '../../src/features/rsvp/rsvp.policy';
import { RSVP_STATUSES } from '../../src/features/rsvp/rsvp.entity';

const open: Standing = {
  status: null,
  registration: 'OPEN',
  over: false,
  seatsLeft: 1,
  waitingCount: 0,
  waitingList: true,
};

describe('the outcome of an answer', () => {
  it('lets nobody pass those who wait, also where a seat is free', () => {
    expect(outcomeOf('GOING', open, true)).toBe('GOING');
    expect(outcomeOf('GOING', { ...open, waitingCount: 1 }, true)).toBe('WAITING');
    expect(() => outcomeOf('GOING', { ...open, waitingCount: 1 }, false)).toThrow('All seats are taken.');
  });

  it('is what she said wherever it takes no seat, and she said it before or not', () => {
    for (const status of [null, ...RSVP_STATUSES]) {
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

it('a seat becomes free when who has one, or is offered one, has none after it', () => {
  const frees = RSVP_STATUSES.flatMap((before) =>
    RSVP_STATUSES.filter((after) => freesSeat(before, after)).map((after) => `${before} ${after}`),
  );
  const seats = ['GOING', 'OFFERED'];
  const none = ['WAITING', 'MAYBE', 'NOT_GOING', 'LAPSED'];
  expect(frees).toEqual(seats.flatMap((before) => none.map((after) => `${before} ${after}`)));
});
