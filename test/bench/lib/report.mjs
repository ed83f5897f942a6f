// The figures as a person reads them.

const round = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));

function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((w, i) => (i === 0 ? '-'.repeat(w + 2) : `${'-'.repeat(w + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Tables of what was measured over HTTP. */
export function reportRequests(summary, statements) {
  const parts = [];
  for (const [workload, contestants] of Object.entries(summary)) {
    const counted = statements?.[workload];
    const note = counted
      ? ` (hub: ${counted.perRequest} statements, ${counted.databaseMs} ms in the database)`
      : '';
    const rows = Object.entries(contestants).map(([name, m]) => [
      name,
      round(m.perSecond, 0),
      round(m.p50, 2),
      round(m.p99, 2),
      round(m.serverCpu, 3),
      round(m.databaseCpu, 3),
      round(m.cpuRatio, 2),
      m.ratio === null ? '–' : `${round(m.ratio, 2)} (${round(m.ratioMin, 2)}–${round(m.ratioMax, 2)})`,
    ]);
    const head = [
      workload,
      'requests/s',
      'p50 ms',
      'p99 ms',
      'server CPU ms',
      'database CPU ms',
      'CPU ratio',
      'ratio to the limit',
    ];
    parts.push(`${workload}${note}\n${table(head, rows)}`);
  }
  return parts.join('\n\n');
}

/** The table of the fan-out. */
export function reportFanOut({ sockets, rate, summary }) {
  const rows = ['hub', 'bare'].map((name) => {
    const m = summary[name];
    const { perSecond, cpuPerDelivery, postAlone, delivering, p50, p99, size, clientLoad } = m;
    const numbers = [perSecond, cpuPerDelivery, postAlone, delivering, p50, p99, size, clientLoad];
    return [name, ...numbers.map((value, i) => round(value, [0, 2, 2, 2, 1, 1, 0, 2][i]))];
  });
  const head = [
    'fan-out',
    'deliveries/s',
    'server CPU µs each',
    'CPU ms of a post alone',
    'CPU µs of delivering',
    'p50 ms',
    'p99 ms',
    'bytes',
    'client cores',
  ];
  const ratios = (list) => (list.length ? list.map((r) => r.toFixed(2)).join(', ') : 'none');
  const notes = `hub to bare: CPU ${ratios(summary.cpuRatios)}; of delivering alone ${ratios(summary.deliveringRatios)}; p99 ${ratios(summary.p99Ratios)}`;
  return `${sockets} sockets, ${rate} posts/s\n${table(head, rows)}\n${notes}`;
}
