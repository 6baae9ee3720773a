import type { RecipientShare } from './reported-transaction';

export type RecipientCountry = RecipientShare;
