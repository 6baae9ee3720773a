import { type AddressInfo, type Socket, createServer } from 'node:net';
import { NETWORK_SUBGRAPHS } from './network-subgraphs';
import { planSubgraphs } from './plan-subgraphs';
import { RecordedAnswers } from './recorded-answers';
import { type ReadRequest, RequestReader } from './request-reader';
import { SealedOwners } from './sealed-owners';

const LENGTH_REQUIRED =
  'HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

/**
 * A process of the bench: all subgraphs, executed once for each call and replayed from then on.
 * @param given sizes of rings, and `graph=folder` for the network under another name, whose owners know their
 * gateway by the call keys in the folder; without a folder they answer anybody.
 */
function main(given: readonly string[]): void {
  const answers = new RecordedAnswers();
  answers.add('network', NETWORK_SUBGRAPHS);
  const owners = new SealedOwners();
  for (const one of given) {
    const [graph = '', folder] = one.split('=');
    if (folder === undefined) answers.add(`plans-${graph}`, planSubgraphs(Number(graph)));
    else answers.add(graph, NETWORK_SUBGRAPHS);
    if (folder) owners.add(graph, NETWORK_SUBGRAPHS, folder);
  }
  const answer = async (request: ReadRequest): Promise<Buffer> =>
    owners.answer(request, () => answers.answer(request.path, request.body));
  const server = createServer({ noDelay: true }, (socket) => serve(answer, socket));
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ kind: 'ready', port: (server.address() as AddressInfo).port });
  });
  process.on('message', () => {
    process.send?.({ kind: 'counts', calls: answers.calls, executed: answers.executed });
  });
  process.once('disconnect', () => process.exit());
}

function serve(answer: (request: ReadRequest) => Promise<Buffer>, socket: Socket): void {
  const reader = new RequestReader();
  let turn = Promise.resolve();
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    const requests = reader.read(chunk);
    if (requests === undefined) return void socket.end(LENGTH_REQUIRED);
    for (const request of requests) {
      turn = turn
        .then(() => answer(request))
        .then((response) => void socket.write(response))
        .catch(() => void socket.destroy());
    }
  });
}

main(process.argv.slice(2));
