import { stalledReaders } from './stalled-world';

describe('subscribers that do not read', () => {
  it('are cut off with 1013, cost bounded memory, and are whole after they come back', async () => {
    const { before, peak, codes, got } = await stalledReaders({ sockets: 4, posts: 800, length: 9_000 });
    expect(codes.length).toBeGreaterThanOrEqual(4);
    // The closing waits behind what the socket did not read; where it cannot arrive the connection is cut.
    for (const code of codes) expect([1013, 1006]).toContain(code);
    // What is held per socket is bounded at 1 MB; 800 posts are more than 7 MB for each.
    expect(peak - before).toBeLessThan(100);
    for (const numbers of got) expect(numbers).toEqual(Array.from({ length: 800 }, (_, i) => i));
  }, 90_000);
});
