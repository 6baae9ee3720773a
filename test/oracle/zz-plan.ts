import { generateWorld } from '/work/main/test/oracle/generate-world';
import { MockWorld } from '/work/main/test/oracle/mock-world';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
const sdls = generateWorld(Number(process.argv[2]));
const w = new MockWorld('x', sdls);
if (process.argv[4]) for (const [k, v] of Object.entries(sdls)) console.log('#', k, '\n', v.split('\n').slice(6).join('\n'));
try { console.log(JSON.stringify(new QueryPlanner(w.supergraphSdl).plan(process.argv[3]!, null, new Set(), 0), null, 1)); } catch (e) { console.log(e); }
