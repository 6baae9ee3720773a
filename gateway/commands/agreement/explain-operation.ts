import {
  type DocumentNode,
  type GraphQLSchema,
  TypeInfo,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { PassageError } from '../../../shared/core/errors';
import type { Asking, SharingPolicy } from '../../../shared/sharing/sharing-policy';
import { refusalOf } from '../../../shared/sharing/refusal';
import type { Supergraph } from '../../supergraph/supergraph';
import { readSharedFields } from '../../supergraph/read-shared-fields';

/** What a caller would see of one field, and why. */
export interface FieldExplanation {
  readonly coordinate: string;
  readonly level: string;
  /** The subgraphs that give it. */
  readonly subgraphs: readonly string[];
  readonly isShown: boolean;
  readonly why: string;
}

/** Who asks what, and by which policy it is answered. */
export interface AskedQuestion {
  readonly policy: SharingPolicy;
  readonly asking: Asking;
  readonly text: string;
  readonly now: number;
}

/**
 * Says of each field that a document asks for what a caller would see, in the order of the document.
 * @throws PassageError BAD_INPUT when the document is not valid.
 */
export function explainOperation(
  supergraph: Supergraph,
  { policy, asking, text, now }: AskedQuestion,
): FieldExplanation[] {
  const document = validDocument(supergraph.publicSchema, text);
  const fields = readSharedFields(parse(supergraph.sdl, { noLocation: true }));
  return usedFields(supergraph.publicSchema, document).flatMap((coordinate) => {
    const field = fields.get(coordinate);
    if (field === undefined) return [];
    const decision = policy.decide(asking, field, now);
    const refusal = refusalOf(decision, field, asking);
    const by =
      decision.kind === 'allowed' ? [...new Set(decision.by)].map(ruleText).join(', ') : '';
    const { level, subgraphs } = field;
    const why = refusal?.message ?? by;
    return [{ coordinate, level, subgraphs, isShown: refusal === undefined, why }];
  });
}

const RULES: Readonly<Record<string, string>> = {
  public: 'everybody may see what is LOW',
  own: 'an organization may see its own',
  record: 'its owner decides record by record',
  responders: 'organizations with a listed purpose may see what is MODERATE',
};

function ruleText(by: string): string {
  return RULES[by] ?? `agreement ${by}`;
}

function usedFields(schema: GraphQLSchema, document: DocumentNode) {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  const Field = (): void => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (!parent || !field || field.name.startsWith('__')) return;
    used.add(`${parent.name}.${field.name}`);
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return [...used];
}

function validDocument(schema: GraphQLSchema, text: string): DocumentNode {
  try {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error === undefined) return document;
    throw error;
  } catch (cause) {
    throw new PassageError('BAD_INPUT', (cause as Error).message, { where: '--operation', cause });
  }
}
