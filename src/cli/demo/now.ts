/** The instant at which the demonstration stands: everything in it has happened before. Milliseconds, UTC. */
export const DEMO_NOW = Date.UTC(2026, 9, 1);
