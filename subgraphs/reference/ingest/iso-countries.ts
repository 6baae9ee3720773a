import { alpha3ToAlpha2, alpha3ToNumeric, getAlpha3Codes, getName } from 'i18n-iso-countries';
import * as countries from 'i18n-iso-countries';
import ar from 'i18n-iso-countries/langs/ar.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import zh from 'i18n-iso-countries/langs/zh.json';
import type { Country } from '../domain/country';

const UN_LANGUAGES = { en, fr, es, ar, ru, zh };

/** Names that humanitarian sources use and ISO 3166-1 does not, from the UN's list of terms. */
const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  CAF: ['CAR'],
  COD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo'],
  COG: ['Republic of Congo', 'Congo'],
  CIV: ["Cote d'Ivoire"],
  IRN: ['Iran, Islamic Republic of'],
  LAO: ["Lao People's Democratic Republic"],
  MDA: ['Moldova'],
  PSE: ['oPt', 'OPT', 'occupied Palestinian territory', 'Palestine', 'West Bank', 'Gaza Strip'],
  SYR: ['Syria', 'Syrian Arab Republic'],
  SSD: ['South Sudan'],
  TUR: ['Türkiye', 'Turkey'],
  TZA: ['Tanzania'],
  VEN: ['Venezuela', 'Venezuela, Bolivarian Republic of'],
  VNM: ['Viet Nam'],
};

/** The countries of ISO 3166-1 with their names in the six languages of the United Nations. */
export function isoCountries(): Country[] {
  for (const language of Object.values(UN_LANGUAGES)) countries.registerLocale(language);
  return Object.keys(getAlpha3Codes()).map((iso3) => toCountry(iso3));
}

function toCountry(iso3: string): Country {
  const name = getName(iso3, 'en') ?? iso3;
  const translated = Object.keys(UN_LANGUAGES).flatMap(
    (language) => getName(iso3, language, { select: 'all' }) ?? [],
  );
  const aliases = new Set([...translated, ...(FIELD_NAMES[iso3] ?? [])]);
  aliases.delete(name);
  const m49 = alpha3ToNumeric(iso3) ?? '';
  return { iso3, iso2: alpha3ToAlpha2(iso3) ?? '', m49, name, aliases: [...aliases] };
}
