import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

export type Arguments = Readonly<Record<string, unknown>>;

/** Anything that directives can stand on. */
export interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The arguments of every use of one directive on a definition, in order. */
export function directiveArguments(node: Annotated, name: string): Arguments[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name).map(asRecord);
}

function asRecord(directive: ConstDirectiveNode): Arguments {
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value),
    ]),
  );
}
