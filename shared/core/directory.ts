/**
 * The code lists that the reference subgraph publishes and every owner matches its records against:
 * ISO 3166-1 countries, COD-AB areas, organizations and OCHA sectors.
 */
export interface Directory {
  readonly countries: readonly DirectoryCountry[];
  readonly areas: readonly DirectoryArea[];
  readonly organizations: readonly DirectoryOrganization[];
  readonly sectors: readonly DirectorySector[];
}

export interface DirectoryCountry {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface DirectoryArea {
  readonly pcode: string;
  readonly name: string;
  readonly level: number;
  /** The p-code of the area above; for level 1 the country's ISO 3166-1 alpha-3 code. */
  readonly parent: string;
  readonly iso3: string;
  readonly aliases: readonly string[];
}

export interface DirectoryOrganization {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
}

export interface DirectorySector {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export const EMPTY_DIRECTORY: Directory = {
  countries: [],
  areas: [],
  organizations: [],
  sectors: [],
};
