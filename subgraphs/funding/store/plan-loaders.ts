import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../../shared/runtime/store/listing';
import type { PublishedFigureRow } from './published-figure-entity';
import { publishedFigureEntity } from './published-figure-entity';

/** The code of the plan that a figure is about. */
export function planOfFigureLoader(manager: EntityManager): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const rows: { id: string; code: string }[] = await manager.query(
      `select figure_id as id, min(plan_code) as code from figure_plan
       where figure_id = any($1::text[]) group by figure_id`,
      [ids],
    );
    const codes = new Map(rows.map(({ id, code }) => [id, code]));
    return ids.map((id) => codes.get(id) ?? null);
  });
}

/** Requirements and funding of a plan by cluster, as its latest source gives them. */
export function clustersLoader(manager: EntityManager) {
  return new DataLoader<string, PublishedFigureRow[]>(async (plans) => {
    const rows: (PublishedFigureRow & { ofPlan: string })[] = await manager.query(
      `select g.plan_code as "ofPlan", ${columnsOf(manager, publishedFigureEntity, 'f')}
       from figure_plan g join published_figure f on f.id = g.figure_id
       where g.plan_code = any($1::text[]) and f.breakdown = 'GLOBAL_CLUSTER'
         and f.emergency_id is null and f.dataset = (
           select y.dataset from figure_plan x join published_figure y on y.id = x.figure_id
           where x.plan_code = g.plan_code and y.breakdown = 'GLOBAL_CLUSTER'
             and y.emergency_id is null
           order by y.as_of desc nulls last, y.dataset limit 1
         )
       order by f.as_of desc nulls last, f.cluster nulls first, f.id`,
      [plans],
    );
    return plans.map((code) => rows.filter(({ ofPlan }) => ofPlan === code));
  });
}
