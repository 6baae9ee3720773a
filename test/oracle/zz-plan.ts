import { generateWorld } from './generate-world';
import { MockWorld } from './mock-world';
import { getOperationAST, parse } from 'graphql';
import { createPlanQuery } from '../../gateway/planning/plan-query';
import { createPlanInParts } from '../../gateway/planning/plan-in-parts';
import { printPlan } from '../../gateway/planning/print-plan';
import { readOperation } from '../../gateway/planning/read-operation';
import { parseSupergraph } from '../../gateway/supergraph/parse-supergraph';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
const w = new MockWorld('x', generateWorld(Number(process.argv[2])));
const s = parseSupergraph(w.supergraphSdl);
const d = parse(process.argv[3]!);
try {
  console.log(printPlan(createPlanQuery(s)(readOperation(s, d, getOperationAST(d)!), {})));
} catch (e) {
  console.log(e);
  createPlanInParts(s, (sdl) => {
    require('fs').writeFileSync('/tmp/enginehelper/x.graphql', sdl);
    const p = new QueryPlanner(sdl);
    return (x) => {
      const { print } = require('graphql');
      console.log(print(x));
      return p.plan(print(x), null, new Set(), 0);
    };
  })(d);
}
