import type { Band, BandState, Lane, Timeline } from '../timeline/timeline';
import type { Agreement, AuthorizedDays, Country } from './access-answer';
import { eventText } from './event-text';

const DAY_MS = 86_400_000;
/** How many days before and after the agreement are drawn, so that what it joined or left shows. */
const AROUND = 60;
const SHORT = 10;
const TOLD: readonly string[] = ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'IN_DISPUTE', 'UNKNOWN'];

/** The states of an agreement on every day, the other agreements of its country meanwhile, and what happened. */
export function accessTimeline(agreement: Agreement): Timeline {
  const { id, title, events, consignmentSummary, countries, isExample } = agreement;
  const [country] = countries;
  const sent = consignmentSummary?.nodes ?? [];
  return {
    title: `${isExample ? 'EXAMPLE, made up: ' : ''}${id}: ${title}`,
    remark:
      'States are computed from the recorded events. A day counts as in force only when it was so all day.',
    lanes: country ? lanesOf(agreement, country) : [],
    events: events.nodes.map((event) => ({ date: event.date, label: eventText(event) })),
    months: sent.flatMap(({ month, tonnage }) =>
      month === null ? [] : [{ month: month.slice(0, 7), amount: Number(tonnage) }],
    ),
    amounts: 'tonnes sent, by month',
  };
}

/** The runs of days in which an agreement stood in one state, from its signature until it ended. */
export function statesOf(id: string, days: readonly AuthorizedDays[]): Band[] {
  const bands: Band[] = [];
  for (const { from, to, standings } of days) {
    const state = standings.find(({ agreement }) => agreement.id === id)?.state;
    if (!isTold(state)) continue;
    addBand(bands, { from, to, state });
  }
  return bands;
}

function lanesOf({ id, events }: Agreement, { iso3, name, authorizations }: Country): Lane[] {
  const days = authorizations?.nodes ?? [];
  const own = statesOf(id, days);
  const [first, last] = [own[0]?.from, own.at(-1)?.to];
  if (first === undefined || last === undefined) return [];
  const latest = [last, ...events.nodes.map(({ date }) => date)].sort().at(-1)!;
  const frame = { from: moved(first, -AROUND), to: earlier(moved(latest, AROUND), days) };
  const shown = clipped(days, frame);
  const ids = [...new Set(shown.flatMap(({ standings }) => standings.map((s) => s.agreement.id)))];
  const ended: Band[] =
    last < frame.to ? [{ from: moved(last, 1), to: frame.to, state: 'ENDED' }] : [];
  return [
    { name: id, bands: [...own, ...ended] },
    ...ids
      .filter((other) => other !== id)
      .map((other) => ({ name: other, bands: statesOf(other, shown) })),
    { name: coverageName(name ?? iso3, coverageOf(shown)), bands: coverageOf(shown) },
  ];
}

/** The lane's name tells days without authorization that are few enough to be too thin to see. */
function coverageName(country: string, bands: readonly Band[]): string {
  const short = bands.filter(({ state, from, to }) => state === 'GAP' && to < moved(from, SHORT));
  const days = short.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  const gaps = days.length > 0 ? `; none in force on ${days.join(', ')}` : '';
  return `any recorded agreement or authorization for ${country}${gaps}`;
}

/** Green while anything was in force, red while nothing was. */
function coverageOf(days: readonly AuthorizedDays[]): Band[] {
  const bands: Band[] = [];
  for (const { from, to, coverage } of days) {
    const state = coverage === 'GAP' ? 'GAP' : coverage === 'UNCERTAIN' ? 'UNKNOWN' : 'IN_FORCE';
    addBand(bands, { from, to, state });
  }
  return bands;
}

function addBand(bands: Band[], band: Band): void {
  const before = bands.at(-1);
  if (before?.state === band.state && moved(before.to, 1) === band.from) {
    bands[bands.length - 1] = { ...before, to: band.to };
  } else bands.push(band);
}

function isTold(state: string | undefined): state is BandState {
  return state !== undefined && TOLD.includes(state);
}

function clipped(days: readonly AuthorizedDays[], frame: { from: string; to: string }) {
  return days
    .filter(({ from, to }) => from <= frame.to && to >= frame.from)
    .map((part) => ({
      ...part,
      from: part.from < frame.from ? frame.from : part.from,
      to: part.to > frame.to ? frame.to : part.to,
    }));
}

function earlier(day: string, days: readonly AuthorizedDays[]): string {
  const end = days.at(-1)?.to ?? day;
  return day < end ? day : end;
}

function moved(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
