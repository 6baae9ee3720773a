/** Who may see and record what under logistics: the one rule that all owners share. */
export { sightOn } from '../../../shared/core/recording/circle';
