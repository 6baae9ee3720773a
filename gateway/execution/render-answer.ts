import { isAbstractType, isEnumType } from 'graphql';
import {
  type AnswerObject,
  type AnswerValue,
  type Cause,
  FieldFailure,
  type PathSegment,
  type Problem,
  emptyObject,
  isAnswerObject,
  typenameOf,
} from './answer-tree';
import { clientPath } from './client-path';
import { type PlacedProblem, SaidProblems } from './said-problems';
import type { ObjectShape, Shape } from './shape';

export interface RenderedAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly PlacedProblem[];
}

/** `undefined` stands for a null that the position does not allow, so that the parent becomes null. */
type Rendered = unknown;

/**
 * Writes the tree as the client asked for it: the keys in the operation's order, nulls propagated as
 * the specification says (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors), and one
 * error for each place whose value could not be had.
 */
export function renderAnswer(shape: ObjectShape, tree: AnswerObject): RenderedAnswer {
  const renderer = new Renderer();
  const data = renderer.object(shape, shape.type.name, tree);
  return {
    data: (data ?? null) as RenderedAnswer['data'],
    problems: renderer.said.all,
  };
}

const NOT_ANSWERED: Problem = {
  code: 'SUBGRAPH_ANSWER_INVALID',
  message: 'No subgraph gave this field a value that the schema allows.',
};

class Renderer {
  readonly said = new SaidProblems();
  private readonly collateral = new Set<PlacedProblem>();
  private readonly path: PathSegment[] = [];
  /** Values that were missing of themselves so far, those included that an error covers. */
  private missing = 0;

  object(shape: ObjectShape, typeName: string, object: AnswerObject): Rendered {
    const rendered = emptyObject() as Record<string, unknown>;
    const [before, missing] = [this.said.all.length, this.missing];
    let isLost = false;
    for (const field of shape.fieldsOf(typeName)) {
      this.path.push(field.key);
      const value = field.isTypename
        ? this.typename(typeName, shape)
        : this.value(field.shape, object[field.answerKey]);
      this.path.pop();
      if (value !== undefined) rendered[field.key] = value;
      else if (this.missing > missing || this.hasOwnProblem(before)) return this.lost(before);
      else isLost = true;
    }
    return isLost ? this.lost(before) : rendered;
  }

  private typename(typeName: string, shape: ObjectShape): Rendered {
    return shape.allows(typeName) ? typeName : this.fail(NOT_ANSWERED, true);
  }

  private value(shape: Shape, value: AnswerValue | undefined): Rendered {
    if (value instanceof FieldFailure) return this.failWith(value.causes, shape);
    if (value === undefined) return this.fail(NOT_ANSWERED, shape.nonNull);
    if (value === null) return shape.nonNull ? this.fail(NOT_ANSWERED, true) : null;
    switch (shape.kind) {
      case 'introspection':
        return value;
      case 'leaf':
        return isEnumType(shape.type) && !shape.type.getValue(value as string)
          ? this.fail(NOT_ANSWERED, shape.nonNull)
          : value;
      case 'list':
        return this.orNull(shape, this.list(shape.item, value));
      case 'object':
        return this.orNull(shape, this.typed(shape, value));
    }
  }

  private list(shape: Shape, value: AnswerValue): Rendered {
    if (!Array.isArray(value)) return this.fail(NOT_ANSWERED, true);
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      this.path.push(index);
      const item = this.value(shape, value[index]);
      this.path.pop();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  private typed(shape: ObjectShape, value: AnswerValue): Rendered {
    if (!isAnswerObject(value)) return this.fail(NOT_ANSWERED, true);
    const typeName = isAbstractType(shape.type) ? typenameOf(value) : shape.type.name;
    if (typeName !== undefined && !this.isKnown(shape, typeName)) {
      return this.fail(NOT_ANSWERED, true);
    }
    return this.object(shape, typeName ?? shape.type.name, value);
  }

  /** A type may be the interface itself, where its only owner knows it as an object. */
  private isKnown(shape: ObjectShape, typeName: string): boolean {
    return shape.allows(typeName) || typeName === shape.type.name;
  }

  private orNull(shape: Shape, value: Rendered): Rendered {
    return value === undefined && !shape.nonNull ? null : value;
  }

  private failWith(causes: readonly Cause[], shape: Shape): Rendered {
    for (const { problem, below, isCollateral } of causes) {
      const placed = this.said.say(problem, [...this.path, ...clientPath(shape, below)]);
      if (!isCollateral) this.missing += 1;
      else if (placed !== undefined) this.collateral.add(placed);
    }
    return shape.nonNull ? undefined : null;
  }

  private fail(problem: Problem, nonNull: boolean): Rendered {
    this.said.say(problem, [...this.path]);
    this.missing += 1;
    return nonNull ? undefined : null;
  }

  /** Of an object that is lost, those fields say nothing that were only lost with a neighbour. */
  private lost(before: number): undefined {
    if (this.collateral.size === 0 || !this.hasOwnProblem(before)) return;
    this.said.all = this.said.all.filter(
      (problem, index) => index < before || !this.collateral.has(problem),
    );
  }

  private hasOwnProblem(before: number): boolean {
    return this.said.all.slice(before).some((problem) => !this.collateral.has(problem));
  }
}
