import type { Dataset, Nodes, Period, Source } from '../report';

/** What the graph answers to the question of the access report. */
export interface AccessAnswer {
  readonly accessAgreement: Agreement | null;
}

export interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly isExample: boolean;
  readonly signed: string;
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly durationDays: number | null;
  readonly expires: string | null;
  readonly note: string | null;
  readonly eventsNote: string | null;
  readonly citations: readonly string[];
  readonly points: readonly string[];
  readonly status: { readonly state: string; readonly reason: string };
  readonly parties: readonly { readonly name: string; readonly role: string }[];
  readonly renewal: { readonly mode: string; readonly text: string | null } | null;
  readonly verification: Verification | null;
  readonly clauses: readonly Clause[];
  readonly sources: readonly Source[];
  readonly events: Nodes<AgreementEvent>;
  readonly violations: Nodes<Violation> | null;
  readonly violationClaims: Nodes<{ text: string; standing: string; isExample: boolean }> | null;
  readonly cadence: Cadence | null;
  readonly negotiations: Nodes<Negotiation> | null;
  readonly lessons: Nodes<{ title: string; text: string; isExample: boolean }> | null;
  readonly fundingHorizon: Horizon | null;
  readonly consignmentSummary: Nodes<Sent> | null;
  readonly incidentCountsDuringTerm: Nodes<Happened> | null;
  readonly countries: readonly Country[];
}

interface Verification {
  readonly body: string;
  readonly composition: readonly string[];
  readonly inspection: string | null;
}

interface Clause {
  readonly number: number;
  readonly text: string;
  readonly part: string;
  readonly kinds: readonly string[];
}

interface Term {
  readonly by: string;
  readonly days: number | null;
  readonly until: string | null;
}

export interface AgreementEvent {
  readonly date: string;
  readonly kind: string;
  readonly by: string | null;
  readonly days: number | null;
  readonly until: string | null;
  readonly claims: readonly Term[];
  readonly citation: string | null;
  readonly otherAccounts: readonly { readonly date: string; readonly days: number | null }[];
}

export interface Violation {
  readonly id: string;
  readonly isExample: boolean;
  readonly status: string;
  readonly since: string;
  readonly clauseNumber: number;
  readonly reason: string;
  readonly investigations: readonly {
    readonly openedOn: string;
    readonly finding: string | null;
    readonly investigator: { readonly name: string | null };
    readonly stages: readonly { name: string; state: string; dueOn: string | null }[];
  }[];
}

export interface Due {
  readonly kind: string;
  readonly day: string;
}

interface Cadence {
  readonly due: readonly Due[];
  readonly overdue: readonly Due[];
  readonly occurrences: Nodes<Due>;
  readonly publicBriefings: Nodes<{
    readonly date: string;
    readonly progress: readonly string[];
    readonly challenges: readonly string[];
    readonly nextSteps: readonly string[];
  }>;
}

interface Negotiation {
  readonly title: string;
  readonly isExample: boolean;
  readonly commitments: readonly { text: string; due: string; state: string }[] | null;
}

interface Horizon {
  readonly state: string;
  readonly endsOn: string | null;
  readonly daysLeft: number | null;
  readonly warnedFrom: string | null;
}

export interface Sent {
  readonly month: string | null;
  readonly consignments: number;
  readonly voyages: number;
  readonly inspectedVoyages: number;
  readonly medianDaysToInspection: number | null;
  readonly tonnage: string;
  readonly datasets: readonly Dataset[];
}

export interface Happened {
  readonly incidents: number;
  readonly killed: number;
  readonly period: Period;
  readonly datasets: readonly Dataset[];
}

export interface Country {
  readonly iso3: string;
  readonly name: string | null;
  readonly authorizations: Nodes<AuthorizedDays> | null;
}

export interface AuthorizedDays {
  readonly from: string;
  readonly to: string;
  readonly coverage: string;
  readonly standings: readonly {
    readonly state: string;
    readonly agreement: { readonly id: string };
  }[];
}
