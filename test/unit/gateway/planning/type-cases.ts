import type { PlanCase } from './plan-case';

/** Unions, interfaces and interface objects. */
export const TYPE_CASES: readonly PlanCase[] = [
  {
    does: 'asks for the types of a union one by one',
    subgraphs: {
      a: `type Query { found: [Found] }
        union Found = Team | Person
        type Team @key(fields: "id") { id: ID! size: Int }
        type Person @key(fields: "id") { id: ID! }`,
      b: `type Person @key(fields: "id") { id: ID! name: String }
        type Team @key(fields: "id") { id: ID! motto: String }`,
    },
    query: '{ found { ... on Team { size motto } ... on Person { name } } }',
    plan: `Sequence
  Fetch a
    {
      found {
        __typename
        ... on Team {
          size
          id
        }
        ... on Person {
          id
        }
      }
    }
  Flatten found.@.|[Team, Person]
    Fetch b
      with { ... on Team { __typename id } ... on Person { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Team {
            motto
          }
          ... on Person {
            name
          }
        }
      }`,
  },
  {
    does: 'gives values of two forms two keys',
    subgraphs: {
      a: `type Query { found: [Found] }
        union Found = Team | Person
        type Team @key(fields: "id") { id: ID! name: String! @shareable }
        type Person { name: String }`,
      b: `type Team @key(fields: "id") { id: ID! name: String @shareable }`,
    },
    query: '{ found { ... on Team { name } ... on Person { name } } }',
    plan: `Fetch a
  {
    found {
      __typename
      ... on Team {
        name
      }
      ... on Person {
        passage__same1_name: name
      }
    }
  }`,
  },
  {
    does: 'asks for a lent field of an interface at once',
    subgraphs: {
      a: `type Query { members: [Member] }
        interface Member @key(fields: "id") { id: ID! title: String }
        type Nurse implements Member @key(fields: "id") { id: ID! title: String }
        type Driver implements Member @key(fields: "id") { id: ID! title: String }`,
      b: `type Member @key(fields: "id") @interfaceObject { id: ID! score: Int }`,
    },
    query: '{ members { title score } }',
    plan: `Sequence
  Fetch a
    {
      members {
        __typename
        title
        id
      }
    }
  Flatten members.@
    Fetch b
      with { ... on Member { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Member {
            score
          }
        }
      }`,
  },
  {
    does: 'leaves an interface object for its types as soon as they matter',
    subgraphs: {
      a: `interface Member @key(fields: "id") { id: ID! title: String }
        type Nurse implements Member @key(fields: "id") { id: ID! title: String ward: Int }
        type Driver implements Member @key(fields: "id") { id: ID! title: String }`,
      b: `type Query { peers: [Member] }
        type Member @key(fields: "id") @interfaceObject { id: ID! score: Int }`,
    },
    query: '{ peers { score ... on Nurse { ward } } }',
    plan: `Sequence
  Fetch b
    {
      peers {
        __typename
        score
        id
      }
    }
  Flatten peers.@
    Fetch a
      with { ... on Member { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Member {
            __typename
            ... on Nurse {
              ward
            }
          }
        }
      }`,
  },
];
