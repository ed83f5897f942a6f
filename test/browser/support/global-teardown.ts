import { rmSync } from 'node:fs';

export default function teardown(): void {
  rmSync(process.env['BROWSER_TEMPLATE']!, { recursive: true, force: true });
}
