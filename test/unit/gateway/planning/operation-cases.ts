import type { PlanCase } from './plan-case';

/** Mutations, subscriptions and labels. */
export const OPERATION_CASES: readonly PlanCase[] = [
  {
    does: 'runs mutations in their order, each with what is below it',
    subgraphs: {
      a: `type Query { a: Int }
        type Mutation { open: Team close: Int }
        type Team @key(fields: "id") { id: ID! }`,
      b: `type Mutation { count: Int }
        type Team @key(fields: "id") { id: ID! size: Int }`,
    },
    query: 'mutation { open { size } count close }',
    plan: `Sequence
  Fetch a
    mutation {
      open {
        __typename
        id
      }
    }
  Flatten open
    Fetch b
      with { ... on Team { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Team {
            size
          }
        }
      }
  Fetch b
    mutation {
      count
    }
  Fetch a
    mutation {
      close
    }`,
  },
  {
    does: 'fetches the rest of each event',
    subgraphs: {
      a: `type Query { a: Int }
        type Subscription { opened: Team }
        type Team @key(fields: "id") { id: ID! }`,
      b: `type Team @key(fields: "id") { id: ID! size: Int }`,
    },
    query: 'subscription { opened { id size } }',
    plan: `Subscription
  Fetch a
    subscription {
      opened {
        __typename
        id
      }
    }
Each event
  Flatten opened
    Fetch b
      with { ... on Team { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Team {
            size
          }
        }
      }`,
  },
  {
    does: 'leaves a field with the owner that had it while the label is not active',
    subgraphs: {
      a: `type Query { team: Team }
        type Team @key(fields: "id") { id: ID! size: Int }`,
      b: `type Team @key(fields: "id") { id: ID! size: Int @override(from: "a", label: "beta") }`,
    },
    query: '{ team { size } }',
    plan: `Fetch a
  {
    team {
      size
    }
  }`,
  },
  {
    does: 'asks the new owner of a field while the label is active',
    subgraphs: {
      a: `type Query { team: Team }
        type Team @key(fields: "id") { id: ID! size: Int }`,
      b: `type Team @key(fields: "id") { id: ID! size: Int @override(from: "a", label: "beta") }`,
    },
    query: '{ team { size } }',
    activeLabels: ['beta'],
    plan: `Sequence
  Fetch a
    {
      team {
        __typename
        id
      }
    }
  Flatten team
    Fetch b
      with { ... on Team { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Team {
            size
          }
        }
      }`,
  },
];
