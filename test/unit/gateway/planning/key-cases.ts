import type { PlanCase } from './plan-case';

/** How entities are reached and what must be told of them. */
export const KEY_CASES: readonly PlanCase[] = [
  {
    does: 'takes the way over a third owner when no key is common',
    subgraphs: {
      people: `type Query { person: Person }
        type Person @key(fields: "id") { id: ID! age: Int }`,
      mail: `type Person @key(fields: "id") @key(fields: "email") { id: ID! email: String! }`,
      phones: `type Person @key(fields: "email") { email: String! phone: String }`,
    },
    query: '{ person { age phone } }',
    plan: `Sequence
  Fetch people
    {
      person {
        __typename
        age
        id
      }
    }
  Flatten person
    Fetch mail
      with { ... on Person { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Person {
            email
          }
        }
      }
  Flatten person
    Fetch phones
      with { ... on Person { __typename email } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Person {
            phone
          }
        }
      }`,
  },
  {
    does: 'collects a key whose fields two owners have',
    subgraphs: {
      a: `type Query { desk: Desk }
        type Desk @key(fields: "id") { id: ID! room: Int! @shareable }`,
      b: `type Desk @key(fields: "id") { id: ID! row: Int! @shareable }`,
      c: `type Desk @key(fields: "room row") { room: Int! row: Int! height: Float }`,
    },
    query: '{ desk { height } }',
    plan: `Sequence
  Fetch a
    {
      desk {
        __typename
        id
        room
      }
    }
  Flatten desk
    Fetch b
      with { ... on Desk { __typename id } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Desk {
            row
          }
        }
      }
  Flatten desk
    Fetch c
      with { ... on Desk { __typename room row } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Desk {
            height
          }
        }
      }`,
  },
  {
    does: "uses a key that holds another entity's key",
    subgraphs: {
      a: `type Query { desk: Desk }
        type Desk @key(fields: "squad { id } row") { squad: Squad! row: Int! }
        type Squad @key(fields: "id") { id: ID! }`,
      b: `type Desk @key(fields: "row squad { id }") { squad: Squad! row: Int! height: Float }
        type Squad @key(fields: "id") { id: ID! }`,
    },
    query: '{ desk { height } }',
    plan: `Sequence
  Fetch a
    {
      desk {
        __typename
        row
        squad {
          id
        }
      }
    }
  Flatten desk
    Fetch b
      with { ... on Desk { __typename row squad { id } } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Desk {
            height
          }
        }
      }`,
  },
  {
    does: 'asks for requirements of requirements wave by wave, with what else each owner gives',
    subgraphs: {
      stock: `type Query { items: [Item] }
        type Item @key(fields: "id") { id: ID! weight(unit: String): Int name: String }`,
      prices: `type Item @key(fields: "id") { id: ID! weight(unit: String): Int @external price: Float @requires(fields: "weight(unit: \\"kg\\")") currency: String }`,
      tax: `type Item @key(fields: "id") { id: ID! price: Float @external tax: Float @requires(fields: "price") }`,
    },
    query: '{ items { weight name tax currency } }',
    plan: `Sequence
  Fetch stock
    {
      items {
        __typename
        weight
        name
        id
        passage__need1: weight(unit: "kg")
      }
    }
  Flatten items.@
    Fetch prices
      with { ... on Item { __typename id weight: passage__need1 } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Item {
            price
            currency
          }
        }
      }
  Flatten items.@
    Fetch tax
      with { ... on Item { __typename id price } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Item {
            tax
          }
        }
      }`,
  },
];
