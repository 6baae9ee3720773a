/** A question to try, as one line for a shell; `GATEWAY` stands for the gateway's address. */
export interface ExampleQuestion {
  readonly title: string;
  readonly query: string;
}

export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  {
    title: 'One agreement, four organizations: its corridor, its incidents, its money',
    query: `query AgreementAcrossOrganizations {
  accessAgreement(id: "BSGI-2022") {
    title
    statusOn(date: "2022-10-30") { state reason }
    consignmentSummary { nodes { month consignments inspectedVoyages } }
    incidentCountsDuringTerm(groupBy: [YEAR]) { nodes { year incidents killed } }
    plansDuringTerm { nodes { code funding { countedOnceUsd publishedUsd } } }
  }
}`,
  },
  {
    title: 'The money of one plan, counted once, and what was left out',
    query: `query PlanFunding {
  plan(code: "HSDN26") {
    name
    requirements { revisedUsd }
    funding { countedOnceUsd naiveUsd publishedUsd leftOut { explanation amountUsd } }
  }
}`,
  },
  {
    title: 'One place: who works there, what happened there',
    query: `query OnePlace {
  adminArea(pcode: "SD01") {
    name
    presenceCounts(groupBy: [SECTOR]) { nodes { sector { name } organizations } }
    incidentCounts(groupBy: [KIND]) { nodes { kind incidents period { from to } } }
  }
}`,
  },
];

/** The line that asks the question with curl. */
export function curlLine(question: ExampleQuestion, gateway: string): string {
  const query = question.query.replace(/\s+/g, ' ');
  const body = JSON.stringify({ query }).replaceAll("'", String.raw`'\''`);
  return `curl -s ${gateway} -H 'content-type: application/json' -d '${body}'`;
}
