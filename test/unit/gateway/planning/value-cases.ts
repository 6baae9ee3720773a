import type { PlanCase } from './plan-case';

/** Whom a value is asked of, and in how many calls. */
export const VALUE_CASES: readonly PlanCase[] = [
  {
    does: 'takes what comes along by @provides',
    subgraphs: {
      a: `type Query { depots: [Depot] @provides(fields: "label") depot: Depot }
        type Depot @key(fields: "id") { id: ID! label: String @external }`,
      b: `type Depot @key(fields: "id") { id: ID! label: String @shareable }`,
    },
    query: '{ depots { label } depot { label } }',
    plan: `Sequence
  Fetch a
    {
      depots {
        label
      }
      depot {
        __typename
        id
      }
    }
  Flatten depot
    Fetch b
      with { ... on Depot { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Depot {
            label
          }
        }
      }`,
  },
  {
    does: 'asks the owner of a shared field that is asked anyway',
    subgraphs: {
      a: `type Query { area: Area }
        type Area @key(fields: "id") { id: ID! }`,
      b: `type Area @key(fields: "id") { id: ID! name: String @shareable }`,
      c: `type Area @key(fields: "id") { id: ID! name: String @shareable population: Int }`,
    },
    query: '{ area { name population } }',
    plan: `Sequence
  Fetch a
    {
      area {
        __typename
        id
      }
    }
  Flatten area
    Fetch c
      with { ... on Area { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Area {
            population
            name
          }
        }
      }`,
  },
  {
    does: 'puts a value together from two owners',
    subgraphs: {
      a: `type Query { box: Box @shareable }
        type Box { left: Int }`,
      b: `type Query { box: Box @shareable }
        type Box { right: Int }`,
    },
    query: '{ box { left right } }',
    plan: `Parallel
  Fetch a
    {
      box {
        left
      }
    }
  Fetch b
    {
      box {
        right
      }
    }`,
  },
  {
    does: 'asks for entities of several places and types in one call',
    subgraphs: {
      a: `type Query { teams: [Team] lead: Person team: Team }
        type Team @key(fields: "id") { id: ID! }
        type Person @key(fields: "id") { id: ID! }`,
      b: `type Team @key(fields: "id") { id: ID! size: Int }
        type Person @key(fields: "id") { id: ID! name: String }`,
    },
    query: '{ teams { size } team { size } lead { name } }',
    plan: `Sequence
  Fetch a
    {
      teams {
        __typename
        id
      }
      team {
        __typename
        id
      }
      lead {
        __typename
        id
      }
    }
  BatchFetch b
    _e0 at teams.@, team with { ... on Team { __typename id } }
    _e1 at lead with { ... on Person { __typename id } }
    query ($_r0: [_Any!]!, $_r1: [_Any!]!) {
      _e0: _entities(representations: $_r0) {
        ... on Team {
          size
        }
      }
      _e1: _entities(representations: $_r1) {
        ... on Person {
          name
        }
      }
    }`,
  },
];
