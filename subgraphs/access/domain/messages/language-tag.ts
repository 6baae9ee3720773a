import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid } from '../../../../shared/core/recording/user-error';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * What is wrong with a language tag: it must be one of BCP 47 in its canonical spelling, so that one
 * language is one tag, and of a language that the CLDR names.
 */
export function languageProblems(path: string, tag: string): UserError[] {
  const canonical = canonicalTag(tag);
  if (canonical === null) {
    return [
      invalid(path, `${JSON.stringify(tag)} is no language tag of BCP 47, as "ar" or "prs-AF".`),
    ];
  }
  return canonical === tag ? [] : [invalid(path, `Write ${JSON.stringify(canonical)}.`)];
}

function canonicalTag(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const { language } = new Intl.Locale(canonical!);
    return NAMES.of(language) === undefined ? null : canonical!;
  } catch {
    return null;
  }
}
