import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import { anonymous, type Actor } from '../../src/shared/actor';
import { Sockets } from '../../src/transport/websocket/sockets';

describe('looking at the rights of socket holders again', () => {
  it('waits for a slow database instead of asking it more and more', async () => {
    jest.useFakeTimers();
    let answer: (actors: Map<string, Actor>) => void = () => undefined;
    const sessions = jest.fn(() => new Promise<Map<string, Actor>>((resolve) => (answer = resolve)));
    const sockets = new Sockets({ sessions, key: async () => null }, () => undefined, 50);
    const socket = Object.assign(new EventEmitter(), { readyState: 1, CLOSED: 3, close: jest.fn() });
    const actor: Actor = { ...anonymous(), kind: 'PERSON', sessionId: 'session' };
    sockets.add(socket as unknown as WebSocket, actor, null);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(sessions).toHaveBeenCalledTimes(1);
    answer(new Map([['session', actor]]));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sessions).toHaveBeenCalledTimes(2);
    answer(new Map());
    await jest.advanceTimersByTimeAsync(0);
    expect(socket.close).toHaveBeenCalledWith(4403, expect.anything());
    sockets.closeAll();
    jest.useRealTimers();
  });
});
