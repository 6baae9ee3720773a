import { hotSpots } from '../../../../gateway/commands/bench-engine/hot-spots';

function node(id: number, functionName: string, url = '/x/y/gateway/execution/a.ts') {
  return { id, callFrame: { functionName, url, lineNumber: 9 } };
}

describe('hot spots of a profile', () => {
  it('adds the time of one function in several stacks and leaves idle time out', () => {
    const profile = {
      nodes: [node(1, 'merge'), node(2, '(idle)', ''), node(3, 'render'), node(4, 'merge')],
      samples: [1, 2, 3, 4],
      timeDeltas: [10, 1_000, 30, 60],
    };
    expect(hotSpots(profile, 5)).toEqual([
      { name: 'merge', place: 'gateway/execution/a.ts:10', share: 0.7 },
      { name: 'render', place: 'gateway/execution/a.ts:10', share: 0.3 },
    ]);
    expect(hotSpots(profile, 1)).toHaveLength(1);
  });
});
