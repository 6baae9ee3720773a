import type { RecordingExample } from './describe-recording';
import { describeRecording } from './describe-recording';
import { as, preparePause } from './recorded-points';

const lead = as('training-desk');

/** What every beginning tells. */
export const SHARED = { clientKey: 'begun', date: '2023-06-01', isExample: true };

/** What all kinds of this file promise: they exist for nobody else before they are public. */
export function after(
  name: string,
  type: string,
  example: Pick<
    RecordingExample,
    'begin' | 'add' | 'refusals' | 'selection' | 'shown' | 'anonymous' | 'field'
  >,
) {
  describeRecording(name, {
    query: `${type.charAt(0).toLowerCase()}${type.slice(1)}`,
    recorder: lead,
    prepare: preparePause,
    withdraw: `withdraw${type}Entry`,
    ...example,
  });
}
