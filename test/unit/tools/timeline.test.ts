import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Timeline } from '../../../shared/tools/report/timeline/timeline';
import { timelineSvg } from '../../../shared/tools/report/timeline/timeline-svg';

const TOLD: Timeline = {
  title: 'Grain & <salt> "together"',
  remark: 'computed',
  lanes: [
    {
      name: 'GRAIN',
      bands: [
        { from: '2022-07-23', to: '2022-10-28', state: 'IN_FORCE' },
        { from: '2022-10-29', to: '2022-10-29', state: 'SUSPENDED' },
        { from: '2022-10-30', to: '2023-07-16', state: 'UNKNOWN' },
      ],
    },
  ],
  events: [
    { date: '2022-07-22', label: 'signed: 120 days' },
    { date: '2022-07-23', label: 'begun' },
    { date: '2023-07-17', label: 'terminated' },
  ],
  months: [
    { month: '2022-08', amount: 50 },
    { month: '2022-09', amount: 200 },
  ],
  amounts: 'tonnes sent, by month',
};

describe('a timeline', () => {
  const drawn = (timeline: Timeline, width = 1000) => {
    const svg = timelineSvg(timeline, width);
    expect(XMLValidator.validate(svg)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    return { svg, root: parser.parse(svg).svg };
  };
  const ofClass = (root: any, name: string) =>
    root.rect.filter((rect: any) => `${rect.class}`.startsWith(name));

  it.each([320, 1000])('keeps %i pixels, its numbers in order of time and apart', (width) => {
    const { root } = drawn(TOLD, width);
    expect(Number(root.width)).toBe(width);
    const places = root.circle.map(({ cx }: { cx: string }) => Number(cx));
    expect(places[1] - places[0]).toBeGreaterThanOrEqual(20);
    expect(places[2]).toBeGreaterThan(places[1]);
    for (const at of places) expect(at).toBeLessThanOrEqual(width);
  });

  it('draws each state by its days, one day too, and says them without colours', () => {
    const { root, svg } = drawn(TOLD);
    const bands = ofClass(root, 'band');
    expect(bands.map(({ class: name }: any) => name).sort()).toEqual([
      'band IN_FORCE',
      'band SUSPENDED',
      'band UNKNOWN',
    ]);
    for (const { width } of bands) expect(Number(width)).toBeGreaterThanOrEqual(2.5);
    expect(svg).toContain('suspended: 2022-10-29 to 2022-10-29, 1 day<');
    expect(svg).toContain('url(#UNKNOWN)');
  });

  it('explains the states that it shows, and no others', () => {
    const { svg } = drawn(TOLD);
    expect(svg).toContain('>suspended<');
    expect(svg).not.toContain('>without authorization<');
    const lanes: Timeline['lanes'] = [
      { name: 'a', bands: [{ from: '2022-08-01', to: '2022-08-01', state: 'GAP' }] },
    ];
    expect(drawn({ ...TOLD, lanes }).svg).toContain('>without authorization<');
  });

  it('draws amounts by one scale and tells it', () => {
    const { svg, root } = drawn(TOLD);
    const [first, second] = ofClass(root, 'month').map(({ height }: any) => Number(height));
    expect(second).toBeCloseTo(4 * first, 0);
    expect(svg).toContain('the longest bar is 200');
  });

  it('names days of the scale as far as they fit, and holds a history of one event', () => {
    const { svg } = drawn(TOLD);
    for (const quarter of ['Oct 2022', 'Jan 2023', 'Apr 2023', 'Jul 2023']) {
      expect(svg).toContain(`>${quarter}<`);
    }
    const bare = { ...TOLD, months: [], lanes: [] };
    const events = [TOLD.events[0]!, { date: '2099-01-01', label: 'x' }];
    const years = drawn({ ...bare, events }).svg.match(/>\d{4}</g)!;
    expect(years.length).toBeGreaterThan(4);
    expect(years.length).toBeLessThanOrEqual(14);
    expect(drawn({ ...bare, events: [TOLD.events[0]!] }).svg).toContain('2022-07-22');
  });

  it('shows what others wrote as text, never as markup', () => {
    const { svg, root } = drawn({ ...TOLD, title: '</svg><script>x</script>' });
    expect(svg).not.toContain('<script');
    expect(root.script).toBeUndefined();
  });
});
