import { run } from './cli/hub';

void run(['serve', ...process.argv.slice(2)]);
