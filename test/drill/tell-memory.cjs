// Loaded into a hub before all else: says, when asked by a signal, how much it holds that it cannot give back.
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  console.error(`holds ${heapUsed + external + arrayBuffers}`);
});
