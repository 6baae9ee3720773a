import { isUtf8 } from 'node:buffer';
import type { DenialReason } from '../../planning/denial';
import type { Ask, Replies, Variables } from '../execution';
import type { Call } from '../steps';
import { problemsText } from '../told-problem';
import { canonicalAnswer } from './canonical-answer';
import { joinEntities, resetLinks } from './join-entities';
import type { Program, ProgramBatch, ProgramFetch, ProgramStep } from './program';
import { type Workspace, giveBack, takeWorkspace } from './workspace';

/** An answer as it is sent: JSON in UTF-8. The bytes may be used until `release` is called, once. */
export interface RenderedAnswer {
  readonly bytes: Uint8Array;
  readonly release: () => void;
}

export interface ProgramRun {
  readonly ask: Ask;
  /** The client's variables, as given. */
  readonly variables: Variables;
  /** Where replies are kept for the general way, should it have to take over. */
  readonly replies: Replies;
  /** Why values are denied, by the number of the cause. */
  readonly reasons: readonly DenialReason[];
}

/** What `render` gives when there is no more room. */
const NO_ROOM = -2;

/**
 * Runs a compiled operation. `undefined` when anything is not as it should be: a call that failed, an
 * error, a value that the schema does not allow, an entity that was not asked for. What was answered so
 * far is then in `replies`.
 */
export async function runProgram(
  program: Program,
  run: ProgramRun,
): Promise<RenderedAnswer | undefined> {
  const workspace = takeWorkspace(program.integers, program.largestRun);
  const running = new Running(program, run, workspace);
  await running.step(program.step);
  const bytes = running.isOdd ? undefined : running.render();
  // Calls that are still under way find out for themselves that nobody waits for them.
  running.isOdd = true;
  program.largestRun = Math.max(program.largestRun, workspace.needed);
  if (bytes !== undefined) return { bytes, release: () => giveBack(workspace) };
  giveBack(workspace);
  return undefined;
}

class Running {
  isOdd = false;

  constructor(
    private readonly program: Program,
    private readonly run: ProgramRun,
    private readonly workspace: Workspace,
  ) {}

  async step(step: ProgramStep): Promise<void> {
    if (step.kind === 'fetch') return this.fetch(step.fetch);
    if (step.kind === 'parallel') {
      await Promise.all(step.steps.map((inner) => this.step(inner)));
      return;
    }
    for (const inner of step.steps) {
      if (this.isOdd) return;
      await this.step(inner);
    }
  }

  render(): Uint8Array | undefined {
    const { program, workspace } = this;
    const start = workspace.used;
    for (let room = roomFor(program, start); ; room *= 2) {
      if (!workspace.reserveBytes(room)) return undefined;
      this.enter();
      program.code.denied.begin(this.run.reasons);
      const end = program.code.render(start);
      if (end === NO_ROOM) continue;
      if (end < 0) return undefined;
      program.largestAnswer = Math.max(program.largestAnswer, end - start);
      return this.withErrors(start, end);
    }
  }

  /** Puts the errors where they stand in an answer: in front of the data. */
  private withErrors(start: number, end: number): Uint8Array | undefined {
    const { workspace } = this;
    const { problems } = this.program.code.denied;
    if (problems.length === 0) return workspace.bytes.subarray(start, end);
    const errors = Buffer.from(`"errors":${problemsText(problems)},`);
    workspace.used = end;
    if (!workspace.reserveBytes(errors.length)) return undefined;
    const { bytes } = workspace;
    bytes.copyWithin(start + 1 + errors.length, start + 1, end);
    bytes.set(errors, start + 1);
    return bytes.subarray(start, end + errors.length);
  }

  private async fetch(fetch: ProgramFetch): Promise<void> {
    const body = this.isOdd ? 'NOTHING' : this.bodyOf(fetch);
    if (body === 'NOTHING') return;
    if (body === 'ODD') return this.giveUp();
    const { subgraph, operationKind, draws } = fetch.call;
    const answered = this.run.ask({ subgraph, operationKind, body, ...(draws && { draws }) });
    this.run.replies.set(fetch.call, { body, answered });
    const reply = await answered;
    if (this.isOdd) return;
    if ('failure' in reply || !this.take(fetch, reply.body)) this.giveUp();
  }

  private giveUp(): void {
    this.isOdd = true;
  }

  private bodyOf({ call, head, batches }: ProgramFetch): Buffer | 'NOTHING' | 'ODD' {
    const { workspace } = this;
    const start = workspace.used;
    if (!this.write(head)) return 'ODD';
    let asked = 0;
    for (const batch of batches) {
      const count = this.gather(batch);
      if (count === -1 || !this.write(batch.after)) return 'ODD';
      asked += count;
    }
    if (batches.length > 0 && asked === 0) return 'NOTHING';
    if (!this.write(Buffer.from(`${variablesOf(call, this.run.variables, asked > 0)}}}`)))
      return 'ODD';
    // A copy: the request may still be on its way when this memory serves another run.
    return Buffer.from(workspace.bytes.subarray(start, workspace.used));
  }

  private write(text: Buffer): boolean {
    const { workspace } = this;
    if (!workspace.reserveBytes(text.length)) return false;
    workspace.bytes.set(text, workspace.used);
    workspace.used += text.length;
    return true;
  }

  /** How many entities one batch asks for; -1 when that cannot be said here. */
  private gather({ layout, gather }: ProgramBatch): number {
    const { program, workspace } = this;
    const start = workspace.used;
    // Every entity that can be asked for is a node of four integers or more.
    workspace.reserveIntegers(Math.ceil(workspace.top / 4) * layout.stride);
    for (let room = program.slack + 1_024 + start; ; room *= 2) {
      if (!workspace.reserveBytes(room)) return -1;
      this.enter();
      const end = (program.code.gathers[gather] as (at: number) => number)(start);
      if (end === -1) return -1;
      if (end === -2) resetLinks(workspace.integers, layout);
      else {
        workspace.used = end;
        workspace.top = program.code.top();
        return workspace.integers[layout.count] as number;
      }
    }
  }

  /** Checks an answer and notes what it says. */
  private take(fetch: ProgramFetch, body: Buffer): boolean {
    if (!isUtf8(body)) return false;
    if (!this.scan(fetch, body)) {
      const canonical = canonicalAnswer(fetch.answer, body);
      if (canonical === undefined || !this.scan(fetch, canonical)) return false;
    }
    return fetch.batches.every(({ layout }) =>
      joinEntities(this.workspace.integers, this.workspace.bytes, layout),
    );
  }

  private scan(fetch: ProgramFetch, body: Buffer): boolean {
    const { program, workspace } = this;
    const start = workspace.used;
    // Behind the bytes stands a 0, which ends every loop that reads.
    if (!workspace.reserveBytes(body.length + 1)) return false;
    workspace.reserveIntegers(Math.ceil((body.length + 1) * program.integersPerByte) + 64);
    workspace.bytes.set(body, start);
    const end = start + body.length;
    workspace.bytes[end] = 0;
    this.enter();
    const scan = program.code.scans[fetch.scan] as (start: number, end: number) => number;
    if (scan(start, end) === -1) return false;
    workspace.used = end + 1;
    workspace.top = program.code.top();
    return true;
  }

  private enter(): void {
    const { bytes, integers, top } = this.workspace;
    this.program.code.enter(bytes, integers, top);
  }
}

/** As much as the largest answer needed, or as all that was answered. */
function roomFor({ largestAnswer, slack }: Program, used: number): number {
  return slack + 1_024 + (largestAnswer === 0 ? used : largestAnswer + (largestAnswer >> 3));
}

/** The client's variables that a call uses, as members of a JSON object. */
function variablesOf({ variableNames }: Call, variables: Variables, isContinued: boolean): string {
  let text = '';
  for (const name of variableNames) {
    if (!Object.hasOwn(variables, name)) continue;
    const value = JSON.stringify(variables[name]) as string | undefined;
    if (value === undefined) continue;
    text += `${isContinued || text !== '' ? ',' : ''}${JSON.stringify(name)}:${value}`;
  }
  return text;
}
