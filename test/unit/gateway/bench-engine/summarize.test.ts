import { ratio, summarize } from '../../../../gateway/commands/bench-engine/summarize';

const WINDOW = {
  ...{ cpuMs: 100, requests: 50, seconds: 1, p50: 2, p99: 9, calls: 350, memoryMib: 80 },
  ...{ ownersCpuMs: 25, collections: 2 },
};

describe('windows of one gateway', () => {
  it('weighs CPU and calls by requests, and takes the middle rate and times', () => {
    const summary = summarize([
      WINDOW,
      { ...WINDOW, cpuMs: 500, requests: 150, p50: 5, p99: 50, calls: 1_050, memoryMib: 90 },
      { ...WINDOW, cpuMs: 200, requests: 100, p50: 3, p99: 10, calls: 700, memoryMib: 70 },
    ]);
    expect(summary).toEqual({
      cpuMsPerRequest: 800 / 300,
      cpuMsByRound: [2, 500 / 150, 2],
      requestsPerSecond: 100,
      p50: 3,
      p99: 10,
      callsPerRequest: 7,
      memoryMib: 90,
      ownersCpuMsPerRequest: 75 / 300,
      collectionsPerRequest: 6 / 300,
    });
  });

  it('says which part of the CPU of another Passage needs', () => {
    const passage = summarize([WINDOW]);
    expect(ratio(passage, summarize([{ ...WINDOW, cpuMs: 2_050 }]))).toBe('1/20.5');
  });
});
