import { makeTemplate } from './hub';

/** Fills a database once: doing so for each test file takes longer than most of the files. */
export default async function setup(): Promise<void> {
  process.env['BROWSER_TEMPLATE'] = await makeTemplate();
}
