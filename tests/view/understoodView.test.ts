import { describe, expect, it } from 'vitest';
import { understoodView } from '@/lib/view/understoodView';
import { formatView, parseView } from '@/lib/view/viewState';

const choices = {
  kinds: [{ id: 'crackdown' }, { id: 'policy' }],
  lanes: [{ id: 'routes' }],
  threads: [{ id: 'ningbo-thirteen' }],
  places: [{ id: 'china' }],
  series: [{ id: 'arrivals' }, { id: 'tiers' }],
};

const understood = (search: string) => understoodView(parseView(search, ''), search, choices);

describe('understoodView', () => {
  it('leaves a view alone that the record can follow', () => {
    const search = '?from=2016&to=2017&kind=crackdown&lane=routes&place=china&thread=ningbo-thirteen&q=tea';
    const { view, misread } = understood(search);
    expect(misread).toEqual([]);
    expect(view).toEqual(parseView(search, ''));
  });

  it('takes what the record has not as absent, and quotes it', () => {
    const { view, misread } = understood('?from=banana&to=2016&kind=foo&thread=ningbo-thirteen,gone');
    expect(view.kinds).toEqual([]);
    expect(view.threads).toEqual(['ningbo-thirteen']);
    expect(view.window).toBeUndefined();
    expect(misread).toEqual(['from “banana”', 'to “2016”', 'kind “foo”', 'thread “gone”']);
  });

  it('quotes what is no id at all, once and not at length', () => {
    const { misread } = understood(`?kind=<b>,<b>&place=${'x'.repeat(90)}`);
    expect(misread).toEqual(['kind “<b>”', `place “${'x'.repeat(39)}…”`]);
  });

  it('quotes a range that ends before it begins', () => {
    expect(understood('?from=2017&to=2016').misread).toEqual(['from “2017”', 'to “2016”']);
  });

  it('quotes a date that is none', () => {
    expect(understood('?known=soon').misread).toEqual(['known “soon”']);
    expect(understood('?known=2016-04-08').misread).toEqual([]);
  });

  it('takes series that the record has not as never asked for, which is not the empty choice', () => {
    const some = understood('?series=arrivals,gone');
    expect(some.view.series).toEqual(['arrivals']);
    expect(some.misread).toEqual(['series “gone”']);
    const none = understood('?series=gone');
    expect('series' in none.view).toBe(false);
    expect(none.misread).toEqual(['series “gone”']);
    expect(understood('?kind=foo&series=none').view.series).toEqual([]);
    expect(understood('?series=none').misread).toEqual([]);
    const { series: _, ...without } = choices;
    expect(understoodView(parseView('?series=tiers', ''), '?series=tiers', without).misread).toEqual([
      'series “tiers”',
    ]);
  });

  it('says nothing of keys that are not its own', () => {
    expect(understood('?utm_source=letter').misread).toEqual([]);
  });

  it('gives a view whose own address is understood', () => {
    const { view } = understood('?from=banana&kind=foo,policy&q=tea');
    const { search } = formatView(view);
    expect(search).toBe('?kind=policy&q=tea');
    expect(understood(search).misread).toEqual([]);
  });
});
