import { z } from 'zod';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import type { NegotiationEvent } from '../domain/negotiation-event';
import { negotiationKind } from '../domain/negotiation-kind';
import type { PlaybookEvent } from '../domain/negotiation-playbook';
import { playbookKind } from '../domain/playbook-kind';
import { writeExample } from '../store/write-example';
import { words } from './agreement-schema';
import { negotiationEvent, playbookEvent } from './example-event-schema';

type ExampleEntry = { readonly thingId: string; readonly recordedBy: string } & (
  | { readonly kind: 'NegotiationPlaybook'; readonly event: PlaybookEvent }
  | { readonly kind: 'Negotiation'; readonly event: NegotiationEvent }
);

const entry = { thingId: words, recordedBy: words };

const exampleSchema: z.ZodType<ExampleEntry> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NegotiationPlaybook'), ...entry, event: playbookEvent }),
  z.strictObject({ kind: z.literal('Negotiation'), ...entry, event: negotiationEvent }),
]);

/** Entries of histories that were made up, and say so, to show how playbooks and negotiations work. */
export const exampleKind: RecordKind<ExampleEntry> = {
  name: 'RecordedExample',
  mentions: () => ({}),
  readOwn: readOwnBy(exampleSchema),
  write: async (manager, records) => {
    for (const { dataset, recordId, value } of records) {
      const { thingId, recordedBy } = value;
      const of = { dataset, recordId, thingId, recordedBy };
      if (value.kind === 'Negotiation') {
        await writeExample(manager, negotiationKind, { ...of, event: value.event });
      } else await writeExample(manager, playbookKind, { ...of, event: value.event });
    }
  },
};
