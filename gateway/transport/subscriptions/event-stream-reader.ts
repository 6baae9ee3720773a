import { StringDecoder } from 'node:string_decoder';

export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/** Reads an event stream piece by piece (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export class EventStreamReader {
  private readonly decoder = new StringDecoder('utf8');
  private pending = '';

  /** @param mostCharacters of one event; a longer one is too large. */
  constructor(private readonly mostCharacters: number) {}

  get isTooLarge(): boolean {
    return this.pending.length > this.mostCharacters;
  }

  /** The events that are complete with this piece. */
  read(chunk: Buffer): StreamEvent[] {
    const parts = (this.pending + this.decoder.write(chunk)).replaceAll('\r\n', '\n').split('\n\n');
    this.pending = parts.pop() ?? '';
    return parts.map(eventIn).filter((event) => event.name !== '');
  }
}

/** Comments and unknown fields are passed over; an event without a name is none of the protocol. */
function eventIn(block: string): StreamEvent {
  let name = '';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(event|data): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  return { name, data: data.join('\n') };
}
