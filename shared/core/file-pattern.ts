/**
 * Makes the test for a file name with `/` between folders: `*` stands for anything within one
 * folder, `**` for any folders, `?` for one character.
 */
export function filePattern(pattern: string): (name: string) => boolean {
  const parts = pattern.split(/(\*\*\/|\*\*|\*|\?)/);
  const expression = new RegExp(`^${parts.map(expressionOf).join('')}$`);
  return (name) => expression.test(name);
}

function expressionOf(part: string): string {
  switch (part) {
    case '**/':
      return '(?:[^/]+/)*';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    case '?':
      return '[^/]';
    default:
      return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  }
}
