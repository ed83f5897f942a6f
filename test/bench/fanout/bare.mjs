// What the hub's fan-out is measured against: a `ws` server that sends every watcher the bytes it is given.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const watchers = [new Set(), new Set(), new Set()];
const wss = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const http = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    response.writeHead(200, { 'content-length': 2 }).end('{}');
    const frames = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : [];
    frames.forEach((text, i) => {
      const bytes = Buffer.from(text);
      for (const socket of watchers[i]) socket.send(bytes, { binary: false });
    });
  });
});
// The writer pauses while the other server has its turn.
http.keepAliveTimeout = 120_000;
http.on('upgrade', (request, socket, head) =>
  wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws)),
);
// A watcher's only message is the number of the document it is taken to have asked.
wss.on('connection', (socket) => socket.once('message', (data) => watchers[Number(data)].add(socket)));
http.listen(Number(process.env.PORT), '127.0.0.1');
