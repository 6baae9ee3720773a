// Read by hive-gateway where the bench installed the peer.
const FORWARDED = ['authorization', 'passage-purpose', 'x-request-id'];

export const gatewayConfig = {
  logging: 'warn',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) =>
      Object.fromEntries(FORWARDED.map((name) => [name, request.headers.get(name) ?? ''])),
  },
};
