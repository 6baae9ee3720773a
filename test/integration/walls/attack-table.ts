import type { Wall } from '../../fixtures/walls/walled-networks';

export interface TableRow extends Record<Wall, string> {
  readonly id: string;
  readonly attack: string;
}

export const TABLE: readonly TableRow[] = ['D1','D2','D3','D4','D5','D9','D11','D12','D13','D14','D15'].map(id => ({id, attack: '', gateway: 'stops', subgraph: 'stops'}));
