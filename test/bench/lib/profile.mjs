// Where the hub spends its time, from a CPU profile of V8.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

const placeOf = ({ functionName, url, lineNumber }) => {
  const file = url
    .replace(/^file:\/\//, '')
    .replace(/.*\/node_modules\//, '')
    .replace(root, '');
  return { name: functionName || '(anonymous)', file, line: lineNumber + 1 };
};

function groupOf({ name, file }) {
  if (file === '') return name;
  if (file.startsWith('@')) return file.split('/').slice(0, 2).join('/');
  return /^(dist|node:)/.test(file) ? file : file.split('/', 1)[0];
}

/** Text: shares of the busy time by package or file, and by function. */
export function summariseProfile(directory, top = 30) {
  const [file] = readdirSync(directory).filter((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const places = new Map(nodes.map((node) => [node.id, placeOf(node.callFrame)]));
  const byGroup = new Map();
  const byFunction = new Map();
  let busy = 0;
  samples.forEach((id, i) => {
    const place = places.get(id);
    if (place.name === '(idle)') return;
    busy += timeDeltas[i];
    for (const [map, key] of [
      [byGroup, groupOf(place)],
      [byFunction, `${place.name} ${place.file}:${place.line}`],
    ])
      map.set(key, (map.get(key) ?? 0) + timeDeltas[i]);
  });
  const list = (map) =>
    [...map]
      .sort(([, a], [, b]) => b - a)
      .slice(0, top)
      .map(([key, time]) => `${((100 * time) / busy).toFixed(1).padStart(5)} % ${key}`)
      .join('\n');
  return `${(busy / 1e6).toFixed(1)} s busy\n\n${list(byGroup)}\n\n${list(byFunction)}`;
}
