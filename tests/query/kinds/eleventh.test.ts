/**
 * An invented eleventh kind of question needs only its file, its rows in the registry and its
 * words.
 */
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { englishName } from '../../../src/catalog/naming';
import { featureLayers } from '../../../src/catalog/types';
import { ask as askHere } from '../../../src/cli/ask';
import { readOptions } from '../../../src/cli/ask-options';
import { questionMaker } from '../../../src/cli/ask-question';
import { usageOf } from '../../../src/cli/ask-usage';
import { en } from '../../words';
import { answers as words } from '../../../src/i18n/en/answers';
import { ask as askWords } from '../../../src/i18n/en/ask';
import { extentOf } from '../../../src/map/live/answer-extent';
import { answerFeatures } from '../../../src/map/style/answer-features';
import AskForm from '../../../src/panels/ask/AskForm.svelte';
import { loadWords } from '../../../src/panels/ask/words';
import { isRefusal, type Answer } from '../../../src/query/answer';
import { answerer } from '../../../src/query/ask';
import { withDrawing } from '../../../src/query/drawing-parts';
import { kindNamed, type Question } from '../../../src/query/kinds';
import { isPartTrouble } from '../../../src/query/question-parts';
import { readQuestion, tidy } from '../../../src/query/question-of-parts';
import { answerSentence } from '../../../src/sentences/answer-sentence';
import { AppState } from '../../../src/state/app-state.svelte';
import { Library } from '../../../src/state/library.svelte';
import { Reader } from '../../../src/state/reader.svelte';
import { catalog } from '../../fixtures';
import InAtlas from '../../panels/InAtlas.svelte';

/** An invented kind: the features of a layer that lie farthest to the north of an area. */
vi.mock('../../../src/query/kinds', async (original) => {
  const registry = await original<typeof import('../../../src/query/kinds')>();
  const { plainKind } = await import('../../../src/query/kinds/kind');
  const northmost = {
    ...plainKind,
    id: 'northmost',
    subjects: ['area'],
    tools: { area: 9 },
    parts: ['count', 'layer'],
    usual: { count: '2' },
    layers: ['places', 'posts'],
    layer: 'places',
    command: { needs: ['layer'], usual: { count: '1' } },
    camera: 'points',
  };
  const answer = ({ catalog: from, question, filter }: never): Answer => {
    const { count } = question as { count: number };
    const { features } = from as typeof catalog;
    const north = features
      .filter(({ properties }) => properties.layer === (filter as { layer: string }).layer)
      .flatMap(({ id, geometry }) =>
        geometry.type === 'Point' ? [{ id, lat: geometry.coordinates[1] ?? 0 }] : [],
      )
      .toSorted((a, b) => b.lat - a.lat)
      .slice(0, count)
      .map(({ id }) => ({ id }));
    const unit = 'features';
    const none = { giveOrTake: null, geometry: null, notes: [] };
    return { kind: 'northmost' as never, value: count, unit, features: north, ...none };
  };
  const kinds = [...registry.kinds, northmost];
  const kindNamed = (id: string | undefined) => kinds.find((kind) => kind.id === id);
  return {
    kinds,
    answers: { ...registry.answers, northmost: answer },
    kindNamed,
    kindOf: ({ kind }: { kind: string }) => kindNamed(kind),
  };
});

beforeAll(async () => {
  const say = ({ subject, rows }: { subject: string; rows: string }) =>
    `northmost in ${subject}: ${rows}.`;
  Object.assign(words.sentence, { northmost: say });
  Object.assign(askWords.kind, { northmost: 'what is farthest north' });
  Object.assign(askWords.question, { northmost: () => 'What is farthest north' });
  await loadWords('en');
});

const parts = { ask: 'northmost', of: 'district-lachin', count: '2', layer: 'posts' };

function reply() {
  const question = readQuestion(parts);
  if (isPartTrouble(question)) throw new Error(question.trouble);
  const result = answerer(catalog)(question);
  if (isRefusal(result)) throw new Error(result.refused);
  return { parts, question, result };
}

describe('an eleventh kind of question', () => {
  it('is read from an address and written back, without parts that are foreign to it', () => {
    const app = new AppState(catalog, '?ask=northmost&of=district-lachin&count=2&km=5&layer=posts');
    expect(app.panel).toEqual({ kind: 'ask', parts });
    expect(app.search).toBe('?ask=northmost&of=district-lachin&count=2&layer=posts');
    expect(tidy({ ...parts, km: '5' })).toEqual(parts);
    expect(readQuestion({ ...parts, count: 'many' })).toEqual({ trouble: 'count', what: 'many' });
  });

  it('is answered in a sentence, on the map and for the camera', () => {
    const { question, result } = reply();
    expect(result.features).toHaveLength(2);
    const sentence = answerSentence(catalog, question, result, words, en);
    expect(sentence).toMatch(/^Northmost in .*Lachin district: .* and .*\.$/);
    const roles = [...answerFeatures(catalog, reply(), en)]
      .flat()
      .map((one) => one.properties?.['role']);
    expect(roles).toEqual(['subject', 'found']);
    expect(extentOf(catalog, reply())).not.toBeNull();
  });

  it('refuses a subject of another form', () => {
    const question = { kind: 'northmost', of: { id: 'hadrut' }, count: 1 };
    expect(answerer(catalog)(question as unknown as Question)).toEqual({
      refused: 'no-area',
      what: 'hadrut',
    });
  });

  it('keeps its place when an area is drawn, and gives way to another tool', () => {
    const area = { area: '46.5,39.6;46.6,39.6;46.6,39.7' };
    expect(withDrawing(parts, 'area', area)).toMatchObject({ ask: 'northmost', ...area });
    expect(withDrawing(parts, 'point', { at: '46.5,39.6' }).ask).toBe('containing');
  });

  it('has its options, its defaults and its line of help on the command line', async () => {
    const kind = kindNamed('northmost');
    expect(kind && usageOf(kind)).toBe(
      '  atlas ask northmost --layer LAYER [--count N] --of ID | --area AREA',
    );
    const values = readOptions('northmost', ['--of', 'district-lachin', '--layer', 'posts']);
    expect(questionMaker(values)({ id: 'district-lachin' })).toMatchObject({
      ...{ kind: 'northmost', count: 1, layer: 'posts' },
    });
    await expect(askHere(['northmost', '--of', 'district-lachin'])).rejects.toThrow(
      'needs --layer',
    );
    await expect(askHere(['northmost', '--km', '3'])).rejects.toThrow('does not know --km');
    expect(featureLayers).toContain('posts');
  });

  it('stands in the form with its own fields and layers', () => {
    const app = new AppState(catalog);
    const reader = new Reader(app, new Library());
    const atlas = { app, reader, t: en, nameOf: englishName };
    const props = { parts, ask: () => undefined };
    const { body } = render(InAtlas as never, {
      props: { atlas, component: AskForm, props } as never,
    });
    expect(body).toContain('what is farthest north');
    expect(body).toContain('How many');
    expect(body).not.toContain('How far, km');
    expect(body).toContain('peacekeeper positions</option>');
    expect(body).not.toContain('lines and roads</option>');
  });
});
