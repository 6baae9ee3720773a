import { appendFileSync, writeFileSync } from 'node:fs';
const mod = require('@graphql-hive/router-query-planner');
const Original = mod.QueryPlanner;
let n = 0;
class Traced { p: any; id = ++n; constructor(public sdl: string) { this.p = new Original(sdl); }
 plan(q: string, ...rest: any[]) { writeFileSync('/tmp/enginehelper/last.txt', (this.sdl.includes('passage__parts') ? 'PARTS\n' : 'MAIN\n') + q); writeFileSync('/tmp/enginehelper/last.graphql', this.sdl); return this.p.plan(q, ...rest); } }
Object.defineProperty(mod, 'QueryPlanner', { value: Traced, configurable: true });

require('./main');
