import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Still } from '@/components/chart/Still';
import { LABEL_MAX_PX } from '@/lib/layout/labelSize';
import { asDay } from '@/lib/time/day';
import { createFixture, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const { head, marks } = createFixture(9, 60);
const long = 'A title so long that no label of the strip could ever hold the whole of it, <b>whatever</b> the font';
const shard = {
  ids: Array.from(marks.start, (_, event) => `event-${event}`),
  titles: Array.from(marks.start, (_, event) => (marks.widthPx[event]! >= LABEL_MAX_PX - 60 ? long : `Event ${event}`)),
  dates: Array.from(marks.start, () => '7 April 2016'),
};
const strip = { head, marks, shards: [shard] };
const window = { from: asDay(0), to: asDay(DOMAIN_DAYS) };
const markup = renderToStaticMarkup(<Still strip={strip} window={window} />);

describe('the still', () => {
  it('has no inline style and no script', () => {
    expect(markup).not.toMatch(/style=|<script|<b>/);
  });

  it('writes every label of the view as text', () => {
    const shown = [...marks.scale.keys()].filter(
      (event) => marks.scale[event]! <= 1016 / DOMAIN_DAYS && shard.titles[event] !== long,
    );
    expect(shown.length).toBeGreaterThan(3);
    for (const event of shown) expect(markup).toContain(`>Event ${event}</text>`);
  });

  it('leaves out what has gone past its beginning', () => {
    const later = { from: asDay(DOMAIN_DAYS / 2), to: asDay(DOMAIN_DAYS) };
    const part = renderToStaticMarkup(<Still strip={strip} window={later} />);
    const starts = [...part.matchAll(/translate\((-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(starts.length).toBeGreaterThan(3);
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(184); // the gutter of the lanes' titles
  });

  it('names the lanes and says in words what it shows', () => {
    for (const lane of head.lanes) expect(markup).toContain(`>${lane.title}</text>`);
    expect(markup).toMatch(/role="img" aria-label="Timeline from 1970 to 1997/);
  });

  it('is the same each time', () => {
    expect(renderToStaticMarkup(<Still strip={strip} window={window} />)).toBe(markup);
  });
});
