import type { Choices } from './random';

/** What one feature adds to the schema of one subgraph. */
export interface FeaturePart {
  readonly types: string;
  /** Fields of `Query`. */
  readonly roots: string;
}

/** Types of their own that use one part of federation thoroughly, spread over three subgraphs. */
export type Feature = (choices: Choices) => readonly [FeaturePart, FeaturePart, FeaturePart];

const part = (types: string, roots = ''): FeaturePart => ({ types, roots });

/** Fields that require fields that require fields, with arguments, through another entity. */
const requiring: Feature = (choices) => {
  const first = choices.pick(['Int', 'String!', '[[Int]]', 'Level', 'Pair']);
  const inside = first === 'Pair' ? ' { one two }' : '';
  const pair = 'type Pair @shareable { one: Int  two: [String] }';
  return [
    part(
      `${pair}
      type Chain @key(fields: "id") { id: ID!  first: ${first}  sized(by: Int! = 2): Int  inner: Link }
      type Link @key(fields: "id") { id: ID! }`,
      'chains: [Chain]',
    ),
    part(
      `${pair}
      type Chain @key(fields: "id") {
        id: ID!
        first: ${first} @external
        sized(by: Int! = 2): Int @external
        inner: Link @external
        second: Int @requires(fields: "first${inside}")
        third: String @requires(fields: "sized(by: 7)")
        other: String @requires(fields: "sized(by: 8) first${inside}")
        fourth: [Int] @requires(fields: "inner { mark }")
      }
      type Link @key(fields: "id") { id: ID!  mark: String @external }`,
      'chain(id: ID!): Chain!',
    ),
    part(
      `type Chain @key(fields: "id") { id: ID!  second: Int @external  fifth: Link @requires(fields: "second") }
      type Link @key(fields: "id") { id: ID!  mark: String  chains: [[Chain!]] }`,
      'links: [Link!]',
    ),
  ];
};

/** A key that holds another entity's key, and keys that only a third subgraph joins. */
const keyed: Feature = () => [
  part(
    `type Desk @key(fields: "squad { id } row") { squad: Squad!  row: Int!  color: Level }
    type Squad @key(fields: "id") { id: ID!  motto: String  desks: [Desk] }
    type Person @key(fields: "id") { id: ID!  age: Int  desk: Desk }`,
    'desks: [Desk!]  people: [[Person]]',
  ),
  part(
    `type Desk @key(fields: "row squad { id }") { squad: Squad!  row: Int!  height: Float }
    type Squad @key(fields: "id") { id: ID!  size: Int! }
    type Person @key(fields: "id") @key(fields: "email") { id: ID!  email: String! }`,
  ),
  part(
    `type Person @key(fields: "email") { email: String!  phone: String  friends: [Person] }`,
    'person: Person',
  ),
];

/** An interface that another subgraph knows as an object. */
const lent: Feature = () => [
  part(
    `interface Member @key(fields: "id") { id: ID!  title: String  rank: Int  lead: Member }
    type Nurse implements Member @key(fields: "id") { id: ID!  title: String  rank: Int  lead: Member  ward: [[String]] }
    type Driver implements Member @key(fields: "id") { id: ID!  title: String  rank: Int  lead: Nurse  truck: Blob }`,
    'members: [Member]  driver: Driver',
  ),
  part(
    `type Member @key(fields: "id") @interfaceObject {
      id: ID!
      rank: Int @external
      score: Float @requires(fields: "rank")
      badge: [Level]
      peers: [Member!]
    }`,
    'peers: [Member]',
  ),
  part(
    `type Nurse @key(fields: "id") { id: ID!  shift: Level  patients: [Driver] }
    type Driver @key(fields: "id") { id: ID!  licence: String! }`,
    'nurse: Nurse',
  ),
];

/** Unions and interfaces of which subgraphs know different types, and values that two subgraphs give in parts. */
const abstract: Feature = () => [
  part(
    `union Cargo = Bale | Crate
    type Bale { weight: Int!  label: String }
    type Crate @shareable { weight: Int  label: [String!] }
    type Box { left: Int  content: Cargo @shareable  within: Inner @shareable }
    type Inner { near: String }
    interface Shape { name: String  of: Shape }
    type Circle implements Shape @key(fields: "name") { name: String!  of: Shape  radius: Float }
    type Square implements Shape @key(fields: "name") { name: String!  of: Circle  side: Int }`,
    'cargoHere: [Cargo]  box: Box @shareable  shapes: [Shape]',
  ),
  part(
    `union Cargo = Crate | Drum
    type Crate @shareable { weight: Int  label: [String!] }
    type Drum { weight: Float }
    type Box { right: [Float]  content: Cargo @shareable  within: Inner @shareable }
    type Inner { far: [String] }
    interface Shape { name: String  area: Int }
    type Circle implements Shape @key(fields: "name") { name: String!  area: Int }
    type Square implements Shape @key(fields: "name") { name: String!  area: Int! }`,
    'cargoThere: Cargo  box: Box @shareable  areas: [Shape!]',
  ),
  part(`type Square @key(fields: "name") { name: String!  colors: [[Level!]!] }`, 'square: Square'),
];

/** What a subgraph gives along although it is another's. */
const provided: Feature = () => [
  part(
    `type Depot @key(fields: "id") { id: ID!  label: String @external  spots: [Spot] @external }
    type Spot @shareable { name: String  level: Level }
    type Yard @key(fields: "id") { id: ID!  name: String @external }
    union Site = Depot | Yard`,
    `depots: [Depot] @provides(fields: "label spots { name }")
    bareDepot: Depot
    sites: [Site] @provides(fields: "... on Depot { label } ... on Yard { name }")`,
  ),
  part(
    `type Depot @key(fields: "id") { id: ID!  label: String @shareable  spots: [Spot] @shareable  next: Depot }
    type Spot @shareable { name: String  level: Level }
    type Yard @key(fields: "id") { id: ID!  name: String @shareable  depot: Depot }`,
    'yards: [Yard]',
  ),
  part('type Depot @key(fields: "id") { id: ID!  stock: [Int!] }', 'depot: Depot'),
];

export const FEATURES: readonly Feature[] = [requiring, keyed, lent, abstract, provided];
