import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { timelineSvg } from '../../../shared/tools/report/timeline';

const TOLD = {
  title: 'Grain & <salt> "together"',
  events: [
    { date: '2022-07-22', label: 'signed: 120 days' },
    { date: '2023-07-17', label: 'terminated' },
  ],
  months: [
    { month: '2022-08', amount: 50 },
    { month: '2022-09', amount: 200 },
  ],
  amounts: 'tonnes sent, by month',
};

describe('a timeline', () => {
  const drawn = (timeline: Parameters<typeof timelineSvg>[0]) => {
    const svg = timelineSvg(timeline);
    expect(XMLValidator.validate(svg)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    return { svg, root: parser.parse(svg).svg };
  };

  it('places what happened in order of time, within the picture', () => {
    const { root } = drawn(TOLD);
    const [first, last] = root.circle.map(({ cx }: { cx: string }) => Number(cx));
    expect(first).toBeLessThan(last);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(last).toBeLessThanOrEqual(Number(root.width));
  });

  it('draws amounts by one scale and tells it', () => {
    const { svg, root } = drawn(TOLD);
    const heights = root.rect.slice(1).map(({ height }: { height: string }) => Number(height));
    expect(heights[1]).toBeCloseTo(4 * heights[0], 0);
    expect(svg).toContain('the longest bar is 200');
  });

  it('names quarters, at most twelve of them, and holds a history of one event', () => {
    const { svg } = drawn(TOLD);
    for (const quarter of ['2022-10', '2023-01', '2023-04', '2023-07']) {
      expect(svg).toContain(`>${quarter}<`);
    }
    const long = drawn({
      ...TOLD,
      months: [],
      events: [TOLD.events[0]!, { date: '2099-01-01', label: 'x' }],
    });
    expect(long.svg.match(/>\d{4}-\d\d</g)!.length).toBeLessThanOrEqual(12);
    expect(drawn({ ...TOLD, months: [], events: [TOLD.events[0]!] }).svg).toContain('2022-07-22');
  });

  it('shows what others wrote as text, never as markup', () => {
    const { svg, root } = drawn({ ...TOLD, title: '</svg><script>x</script>' });
    expect(svg).not.toContain('<script');
    expect(root.script).toBeUndefined();
  });
});
