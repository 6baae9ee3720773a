import type { LinkingRunResolvers } from '../generated/resolver-types';

export const linkingRun: LinkingRunResolvers = {
  asOf: ({ finishedAt }) => finishedAt,
  records: ({ counts }) => counts.records,
  compared: ({ counts }) => counts.compared,
  changed: ({ counts }) => counts.changed,
  comparedNow: ({ judged }) => judged,
  pairs: ({ counts }) => counts.pairs,
  kept: ({ counts }) => counts.kept,
  leftOut: ({ counts }) => counts.leftOut,
  same: ({ counts }) => counts.same,
  needsPerson: ({ counts }) => counts.needsPerson,
  clusters: ({ counts }) => counts.clusters,
};
