import { readConfig, withOptions } from '../../../gateway/config';

describe('the configuration of the gateway', () => {
  it('has safe defaults', () => {
    const config = readConfig({ GATEWAY_SUPERGRAPH: 's.graphql' });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, supergraph: 's.graphql' });
    expect(config.limits.depth).toBe(30);
  });

  it('takes options over the environment', () => {
    const environment = withOptions({ GATEWAY_PORT: '1' }, ['--port', '2', '--supergraph', 'x']);
    expect(readConfig(environment)).toMatchObject({ port: 2, supergraph: 'x' });
  });

  it.each([[['--port']], [['--verbose', 'yes']], [['supergraph.graphql']]])(
    'refuses the options %j',
    (argv) => expect(() => withOptions({}, argv)).toThrow(/unknown option|no value/),
  );

  it('reports every problem at once', () => {
    const environment = { GATEWAY_PORT: 'x', GATEWAY_MAX_TOKENS: '0' };
    expect(() => readConfig(environment)).toThrow(
      /GATEWAY_PORT.*GATEWAY_SUPERGRAPH.*GATEWAY_MAX_TOKENS/,
    );
  });
});
