import net from 'node:net';
import { PassageError } from '../../core/errors';
import type { ServicePlan } from './find-services';
import type { NetworkOptions } from './network-options';

/**
 * Makes sure that every service can listen, before anything is started, and gives each a real port.
 * @throws PassageError PORT_IN_USE that names every taken port with the variable that changes it.
 */
export async function claimPorts(options: NetworkOptions): Promise<NetworkOptions> {
  const services = [options.gateway, ...options.subgraphs];
  const claims = await Promise.all(services.map(claimPort));
  const taken = services.filter((_, index) => claims[index] === undefined);
  if (taken.length > 0) throw portsInUse(taken);
  const [gateway, ...subgraphs] = services.map((service, index) => ({
    ...service,
    port: claims[index] ?? service.port,
  }));
  return { ...options, gateway: gateway ?? options.gateway, subgraphs };
}

/** The port, or the free one that stands for 0; `undefined` when it is taken. */
function claimPort(service: ServicePlan): Promise<number | undefined> {
  const server = net.createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(notAllowed(service, error));
    });
    server.listen(service.port, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function portsInUse(taken: readonly ServicePlan[]): PassageError {
  const ports = taken.map(({ port, prefix }) => `${port} (${prefix}PORT)`).join(', ');
  const several = taken.length > 1;
  return new PassageError(
    'PORT_IN_USE',
    `${several ? 'ports' : 'port'} ${ports} ${several ? 'are' : 'is'} taken by another program`,
    { expected: 'another number in the variable named, or npm start -- --port-base N for all' },
  );
}

function notAllowed({ port, prefix }: ServicePlan, cause: NodeJS.ErrnoException): PassageError {
  return new PassageError('CONFIGURATION_INVALID', `cannot listen on port ${port}: ${cause.code}`, {
    where: `${prefix}PORT`,
    expected: 'a port that this account may use, above 1023',
    cause,
  });
}
