/** Stops the PostgreSQL of the tests, where it is our own. */
export default async function teardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
