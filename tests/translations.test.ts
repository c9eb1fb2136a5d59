import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranslations, translated } from '../src/catalog/translations';
import { catalog } from './fixtures';

const whole = readTranslations(readFileSync('geodata/translations/es.json', 'utf8'));
if (!whole) throw new Error('The Spanish words cannot be read');
const { atlas: ownOfAtlas, ...spanish } = whole;
const english = [...catalog.facts, ...catalog.events, ...catalog.story];

describe('our own words in Spanish', () => {
  it('are there for every fact, event and step of the story, and for nothing else', () => {
    expect(Object.keys(spanish).sort()).toEqual(english.map(({ id }) => id).sort());
  });

  it('say as much as the English ones: what sources differ in, and the titles', () => {
    for (const one of english) {
      const words = spanish[one.id];
      expect(words?.differs !== undefined, one.id).toBe(one.differs !== null);
      expect(words?.title !== undefined, one.id).toBe('title' in one);
      expect(words?.short !== undefined, one.id).toBe('short' in one);
      expect(words?.short?.split(' ').length ?? 0, one.id).toBeLessThanOrEqual(6);
      expect(words?.text, one.id).not.toBe(one.text);
    }
  });

  it('keep the names of both communities', () => {
    for (const one of english) {
      const pairs = (text: string) => text.split(' / ').length;
      expect(pairs(spanish[one.id]?.text ?? ''), one.id).toBe(pairs(one.text));
    }
  });

  it('take the place of the English words and name their language', () => {
    const there = translated(catalog, whole, 'es');
    const blocked = there.events.find(({ id }) => id === 'event-e038');
    expect(blocked?.text).toContain('cortada en el cruce situado al pie de Shusha / Shushi');
    expect(blocked?.lang).toBe('es');
    expect(there.atlas.words).toEqual(ownOfAtlas);
    expect(there.atlas.words.holders['Armenia']).toBe('Armenia');
    expect(there.atlas.words.title).toBe('Atlas del Corredor');
    expect(there.facts).toHaveLength(catalog.facts.length);
  });

  it('stay English, and say nothing of a language, where a translation is missing or damaged', () => {
    expect(readTranslations('{"fact-h1":')).toBeNull();
    expect(readTranslations('{"fact-h1":{"text":1}}')).toBeNull();
    const there = translated(catalog, null, 'es');
    expect(there.facts[0]).toEqual(catalog.facts[0]);
  });
});
