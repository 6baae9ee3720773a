/** The severity of a crisis in a month by the INFORM Severity Index: scores from 0 to 5. */
export interface SeverityScores {
  readonly index: number | null;
  readonly category: number | null;
  readonly impact: number | null;
  readonly geographicalImpact: number | null;
  readonly humanImpact: number | null;
  readonly conditions: number | null;
  readonly peopleInNeed: number | null;
  readonly concentration: number | null;
  readonly complexity: number | null;
  readonly societyAndSafety: number | null;
  readonly operatingEnvironment: number | null;
}

export interface SeverityValue extends SeverityScores {
  /** Crisis and month, as `AFG001/2022-04`. */
  readonly id: string;
  readonly crisisId: string;
  readonly crisisName: string;
  /** YYYY-MM */
  readonly month: string;
  /** Country codes as given. */
  readonly countries: readonly string[];
  readonly countryLevel: boolean;
  readonly aggregated: boolean;
  readonly regional: boolean;
  readonly categoryName: string | null;
  readonly reliability: string | null;
  /** YYYY-MM-DD */
  readonly lastUpdated: string | null;
}

export interface Severity extends SeverityValue {
  readonly placeKeys: readonly string[];
  readonly dataset: string;
  readonly recordId: string;
}
