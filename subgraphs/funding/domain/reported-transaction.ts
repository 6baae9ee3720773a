/** Transaction types of the IATI codelist; a type's code is its place in the list, from 1. */
export const IATI_TRANSACTION_TYPES = [
  'INCOMING_FUNDS',
  'OUTGOING_COMMITMENT',
  'DISBURSEMENT',
  'EXPENDITURE',
  'INTEREST_PAYMENT',
  'LOAN_REPAYMENT',
  'REIMBURSEMENT',
  'PURCHASE_OF_EQUITY',
  'SALE_OF_EQUITY',
  'CREDIT_GUARANTEE',
  'INCOMING_COMMITMENT',
  'OUTGOING_PLEDGE',
  'INCOMING_PLEDGE',
] as const;

export type IatiTransactionType = (typeof IATI_TRANSACTION_TYPES)[number];

export interface RecipientShare {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly percentage: number | null;
}

export interface IatiSector {
  readonly code: string;
  readonly vocabulary: string;
  readonly percentage: number | null;
}

export interface TransactionParty {
  readonly name: string | null;
  readonly ref: string | null;
  readonly activityId: string | null;
}

/** A transaction of an activity published to IATI. */
export interface TransactionAsGiven {
  readonly activityId: string;
  readonly activityTitle: string | null;
  readonly reporter: TransactionParty;
  readonly reference: string | null;
  readonly transactionType: IatiTransactionType;
  readonly date: string;
  readonly amount: string;
  readonly currency: string;
  readonly valueDate: string | null;
  readonly description: string | null;
  readonly humanitarian: boolean | null;
  readonly provider: TransactionParty | null;
  readonly receiver: TransactionParty | null;
  readonly recipients: readonly RecipientShare[];
  readonly sectors: readonly IatiSector[];
  readonly iatiVersion: string | null;
}

export interface ReportedTransaction extends TransactionAsGiven {
  readonly id: string;
  readonly dataset: string;
  readonly recordId: string;
}

/** DAC purpose codes of chapter 7 (emergency response, reconstruction, disaster prevention). */
export function isHumanitarianSector({ code, vocabulary }: IatiSector): boolean {
  const isDac = vocabulary === '1' || vocabulary === '2';
  return vocabulary === '10' || (isDac && /^7[2-4]\d/.test(code));
}
