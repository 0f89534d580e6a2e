import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { staleFiles } from '@/scripts/schema';

describe('what is generated from the schema', () => {
  it('is fresh; if not, run `npx tsx scripts/schema.ts`', () => {
    expect([...staleFiles().keys()]).toEqual([]);
  });

  it('gives an editor the YAML types that authors write', () => {
    const schema = JSON.parse(readFileSync('docs/schema/events.schema.json', 'utf8'));
    const event = parse('{date: 2016, significance: 4}');
    const { properties, required } = schema.items;
    expect(typeof event.date).toBe('number');
    expect(properties.date.type).toContain('integer');
    expect(properties.significance).toMatchObject({ type: ['integer', 'string'], minimum: 1, maximum: 5 });
    expect(required).toEqual(['id', 'date', 'kind', 'title']);
    expect(schema.items.additionalProperties).toBe(false);
  });
});
