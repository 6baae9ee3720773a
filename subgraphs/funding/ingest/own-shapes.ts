import { z } from 'zod';
import type { Money } from '../../../shared/core/money';
import { decimal } from '../../../shared/core/money';
import { isPartialDate } from '../../../shared/core/partial-date';
import type { FlowAsSeen } from '../domain/flow-perspective';
import {
  CONTRIBUTION_TYPES,
  FLOW_BOUNDARIES,
  FLOW_STATUSES,
  FLOW_TYPES,
  ON_BOUNDARIES,
} from '../domain/flow-perspective';
import type { AllocationAsGiven } from '../domain/pooled-fund-allocation';
import type { ContributionAsGiven } from '../domain/pooled-fund-contribution';
import type { FigureAsPublished } from '../domain/published-figure';
import { FIGURE_BREAKDOWNS } from '../domain/published-figure';
import type { TransactionAsGiven } from '../domain/reported-transaction';
import { IATI_TRANSACTION_TYPES } from '../domain/reported-transaction';

/** What values must be in files of Passage's own format. What a record leaves out, nobody said. */

const text = z.string().min(1).nullable().default(null);
const texts = z.array(z.string().min(1)).default([]);
const amountText = z.string().refine((given) => decimal(given) === given, 'not a decimal number');
const amount = amountText.nullable().default(null);
const day = z.iso.date().nullable().default(null);
const year = z.int().min(1900).max(2200);
const optionalYear = year.nullable().default(null);
const count = z.int().min(0).nullable().default(null);
const partialDate = z.string().refine(isPartialDate, 'not YYYY, YYYY-MM or YYYY-MM-DD');

const flowEnd = z.strictObject({
  organizations: texts,
  locations: texts,
  years: z.array(year).default([]),
  planId: text,
  planCode: text,
  planName: text,
});

const report = z.strictObject({
  organizationName: text,
  sourceType: text,
  channel: text,
  date: day,
});

export const flowShape = z.strictObject({
  flowId: z.string().min(1),
  scopeYear: optionalYear,
  scopeCountry: text,
  boundary: z.enum(FLOW_BOUNDARIES),
  onBoundary: z.enum(ON_BOUNDARIES).nullable().default(null),
  status: z.enum(FLOW_STATUSES),
  flowType: z.enum(FLOW_TYPES).nullable().default(null),
  contributionType: z.enum(CONTRIBUTION_TYPES).nullable().default(null),
  method: text,
  earmarking: texts,
  newMoney: z.boolean().nullable().default(null),
  description: text,
  keywords: texts,
  referenceCode: text,
  amountUsd: amount,
  originalAmount: amount,
  originalCurrency: text,
  exchangeRate: amount,
  date: day,
  decisionDate: day,
  firstReportedDate: day,
  budgetYear: optionalYear,
  source: flowEnd,
  destination: flowEnd,
  clusters: texts,
  planClusters: texts,
  emergencies: texts,
  parentId: text,
  childIds: texts,
  reports: z.array(report).default([]),
  updatedAt: text,
}) satisfies z.ZodType<FlowAsSeen>;

export const figureShape = z.strictObject({
  breakdown: z.enum(FIGURE_BREAKDOWNS),
  planCode: text,
  planId: text,
  planName: text,
  planType: text,
  firstDay: day,
  lastDay: day,
  planYears: z.array(year).default([]),
  planCountries: texts,
  country: text,
  cluster: text,
  sharedBetween: texts,
  emergencyId: text,
  year: optionalYear,
  originalRequirementsUsd: amount,
  revisedRequirementsUsd: amount,
  fundingUsd: amount,
  pledgesUsd: amount,
  caseloadTitle: text,
  population: count,
  affected: count,
  inNeed: count,
  targeted: count,
  expectedReach: count,
  reached: count,
  asOf: partialDate.nullable().default(null),
}) satisfies z.ZodType<FigureAsPublished>;

export const allocationShape = z.strictObject({
  fund: z.string().min(1),
  year,
  country: text,
  budgetUsd: amountText,
  genderMarker: text,
}) satisfies z.ZodType<AllocationAsGiven>;

const money = z.strictObject({
  amount: amountText,
  currency: z.string().length(3),
  amountUsd: amount,
  rate: amount,
  rateSource: text,
}) satisfies z.ZodType<Money>;

export const contributionShape = z.strictObject({
  code: z.string().min(1),
  fund: z.string().min(1),
  fundName: z.string().min(1),
  donor: z.string().min(1),
  donorType: text,
  year,
  status: text,
  pledge: money.nullable().default(null),
  pledgeDate: day,
  paid: money.nullable().default(null),
  paidDate: day,
}) satisfies z.ZodType<ContributionAsGiven>;

const party = z.strictObject({ name: text, ref: text, activityId: text });
const percentage = z.number().min(0).max(100).nullable().default(null);

export const transactionShape = z.strictObject({
  activityId: z.string().min(1),
  activityTitle: text,
  reporter: party,
  reference: text,
  transactionType: z.enum(IATI_TRANSACTION_TYPES),
  date: z.iso.date(),
  amount: amountText,
  currency: z.string().length(3),
  valueDate: day,
  description: text,
  humanitarian: z.boolean().nullable().default(null),
  provider: party.nullable().default(null),
  receiver: party.nullable().default(null),
  recipients: z.array(z.strictObject({ country: z.string().min(2), percentage })).default([]),
  sectors: z
    .array(z.strictObject({ code: z.string(), vocabulary: z.string(), percentage }))
    .default([]),
  iatiVersion: text,
}) satisfies z.ZodType<TransactionAsGiven>;
