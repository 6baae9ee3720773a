import { type AddressInfo, type Socket, createServer } from 'node:net';
import { NETWORK_SUBGRAPHS } from './network-subgraphs';
import { planSubgraphs } from './plan-subgraphs';
import { RecordedAnswers } from './recorded-answers';
import { RequestReader } from './request-reader';

const LENGTH_REQUIRED =
  'HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

/** A process of the bench: all subgraphs, executed once for each call and replayed from then on. */
function main(sizes: readonly number[]): void {
  const answers = new RecordedAnswers();
  answers.add('network', NETWORK_SUBGRAPHS);
  for (const size of sizes) answers.add(`plans-${size}`, planSubgraphs(size));
  const server = createServer({ noDelay: true }, (socket) => serve(answers, socket));
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ kind: 'ready', port: (server.address() as AddressInfo).port });
  });
  process.on('message', () => {
    process.send?.({ kind: 'counts', calls: answers.calls, executed: answers.executed });
  });
  process.once('disconnect', () => process.exit());
}

function serve(answers: RecordedAnswers, socket: Socket): void {
  const reader = new RequestReader();
  let turn = Promise.resolve();
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    const requests = reader.read(chunk);
    if (requests === undefined) return void socket.end(LENGTH_REQUIRED);
    for (const { path, body } of requests) {
      turn = turn
        .then(() => answers.answer(path, body))
        .then((response) => void socket.write(response))
        .catch(() => void socket.destroy());
    }
  });
}

main(process.argv.slice(2).map(Number));
