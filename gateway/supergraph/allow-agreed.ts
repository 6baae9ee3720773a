import { drawerOf } from '../../shared/sharing/asking';
import { refusalOf } from '../../shared/sharing/refusal';
import type { SharingPolicy } from '../../shared/sharing/sharing-policy';
import type { AllowDraw } from './reaches';

/** Allows what agreements in force at an instant let one organization's subgraph draw from another's. */
export function allowAgreed(policy: SharingPolicy, now: number): AllowDraw {
  return (draw, field, owner) => {
    const asking = drawerOf(policy, draw);
    const asked = { ...field, subgraphs: [owner] };
    const decision = policy.decide(asking, asked, now);
    const isAllowed = decision.kind === 'allowed' && !refusalOf(decision, asked, asking);
    return isAllowed ? [...new Set(decision.by)].join(', ') : undefined;
  };
}
