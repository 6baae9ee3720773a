/** A question to try, as one line for a shell; `GATEWAY` stands for the gateway's address. */
export interface ExampleQuestion {
  readonly title: string;
  readonly query: string;
}

export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  {
    title: 'The money of one plan, counted once',
    query: '{ plan(code: "HSDN26") { code name } }',
  },
  {
    title: 'An access agreement and its corridor',
    query: '{ accessAgreement(id: "BSGI-2022") { id name } }',
  },
  {
    title: 'One place',
    query: '{ adminArea(pcode: "SD01") { pcode name } }',
  },
];

/** The line that asks the question with curl. */
export function curlLine(question: ExampleQuestion, gateway: string): string {
  const body = JSON.stringify({ query: question.query });
  return `curl -s ${gateway} -H 'content-type: application/json' -d '${body.replaceAll("'", String.raw`'\''`)}'`;
}
