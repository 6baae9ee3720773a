import countries from 'i18n-iso-countries';
import type { CountryName } from '../domain/names/country-reader';

/** Languages that names of organizations are written in. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'nl', 'it', 'pt', 'no', 'sv', 'da'];

/** Names, short forms and codes of countries. */
export function countryNames(): readonly CountryName[] {
  const names = LANGUAGES.flatMap((language) =>
    Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([alpha2, all]) =>
      all.map((name) => ({ name, code: countries.alpha2ToAlpha3(alpha2)! })),
    ),
  );
  const codes = Object.entries(countries.getAlpha2Codes()).flatMap(([alpha2, code]) => [
    { name: alpha2, code, isCode: true },
    { name: code, code, isCode: true },
  ]);
  return [...names, ...codes];
}
