import type { Wall } from '../../fixtures/walls/walled-networks';

/** Where an attack is met: by the wall alone, as `walls.test.ts` tries it; by what another test shows; or not. */
export type Cell =
  typeof STOPS | { readonly says: string; readonly test: TestName } | { readonly says: string };

/** The name of a test, or the beginning of it, in a file below `test/`. */
interface TestName {
  readonly file: string;
  readonly name: string;
}

export interface TableRow extends Record<Wall | 'composition', Cell> {
  readonly id: string;
  readonly attack: string;
}

export const STOPS = 'stops it';

const says = (text: string): Cell => ({ says: text });
const shown = (text: string, file: string, name: string): Cell => ({
  says: text,
  test: { file, name },
});
const NOTHING = says('');
const OWNERS = 'unit/gateway/supergraph/protect-owners.test.ts';
const LOADED = 'unit/gateway/supergraph/protect-joined-owners.test.ts';
const UNASKED = says('cannot: the owner is asked no more, or for who may read it');
const UNSEEN = says('cannot: it is not asked');
const refused = (name: string): Cell => shown('refuses it', OWNERS, name);
const notLoaded = (name: string): Cell => shown('does not load it', LOADED, name);

/** Who meets the attacks D1 to D16 on authorization; `docs/data-responsibility.md` shows it. */
export const TABLE: readonly TableRow[] = [
  {
    ...{ id: 'D1', attack: 'a field rated on an interface, asked of the concrete type' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D2', attack: 'a field whose owner would be told a protected one (`@requires`)' },
    ...{
      gateway: STOPS,
      subgraph: STOPS,
      database: STOPS,
      composition: refused('are not reached by another’s'),
    },
  },
  {
    ...{ id: 'D3', attack: 'types behind one interface with different rules' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D4', attack: 'the directive of levels under another name' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D5', attack: 'one response key in an allowed and a denied fragment' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D6', attack: 'another’s `@override` of a protected field' },
    gateway: notLoaded('is not loaded when another draws, finds by or gives'),
    ...{ subgraph: UNASKED, database: UNASKED },
    composition: refused('are not taken over by another’s'),
  },
  {
    ...{
      id: 'D7',
      attack:
        'another draws a protected field by `@requires` without an agreement, or after its end',
    },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS },
    composition: shown(
      'refuses it, and does not load it composed elsewhere',
      LOADED,
      'is not loaded when another draws, finds by or gives',
    ),
  },
  {
    ...{ id: 'D8', attack: '`@key`, `@provides`, `@interfaceObject` on another’s protected field' },
    gateway: notLoaded('is not loaded when another draws, finds by or gives'),
    ...{ subgraph: UNASKED, database: UNASKED },
    composition: refused('are not reached where only their interface'),
  },
  {
    ...{ id: 'D9', attack: 'a forged `_entities` representation with extra fields' },
    gateway: shown(
      'has no `_entities`; cannot stop who asks the owner past it',
      'integration/gateway/leaks.test.ts',
      'by introspection',
    ),
    ...{ subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D10', attack: 'filter, sort, cursor or count by a protected field' },
    gateway: shown(
      'denies arguments whose types need scopes; levels stand on fields alone',
      'integration/gateway/authorization.test.ts',
      'D10 %s is denied',
    ),
    subgraph: says('cannot: levels stand on fields, not on arguments'),
    database: STOPS,
    composition: shown(
      '`--check` refuses it',
      'contract/no-hidden-filters.test.ts',
      'is refused when composed with care',
    ),
  },
  {
    ...{ id: 'D11', attack: 'what is fetched or kept for one caller, given to another' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D12', attack: 'a right that ends during a subscription' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D12', attack: 'a key or token that expires during a subscription' },
    gateway: shown(
      'closes it within a second',
      'integration/gateway/subscriptions.test.ts',
      'D12 ends within a second when the key',
    ),
    subgraph: shown(
      'closes it within a second; that a key was taken back the gateway alone knows',
      'integration/runtime/serve-subscriptions.test.ts',
      'D12 end within a second',
    ),
    database: says('cannot: a key is nothing to it'),
    composition: NOTHING,
  },
  {
    ...{ id: 'D13', attack: 'a mutation with one denied root field' },
    ...{ gateway: STOPS, subgraph: STOPS, composition: NOTHING },
    database: says('cannot: it sees statements, not the mutation'),
  },
  {
    ...{ id: 'D14', attack: 'a denied field that may not be null' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{ id: 'D15', attack: 'random questions of all callers for all purposes' },
    ...{ gateway: STOPS, subgraph: STOPS, database: STOPS, composition: NOTHING },
  },
  {
    ...{
      id: 'D16',
      attack:
        'tables read with no caller, on a used connection, as the owner, by a view; a forged insert',
    },
    ...{ gateway: UNSEEN, subgraph: UNSEEN, composition: NOTHING },
    database: shown(
      'shows no row and takes none',
      'integration/row-security/asked-reads.test.ts',
      'shows nothing on a connection that another caller used before',
    ),
  },
];
