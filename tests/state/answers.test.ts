import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/query/ask';
import type { Question } from '../../src/query/kinds';
import { AppState } from '../../src/state/app-state.svelte';
import { catalog } from '../fixtures';

const lachin = '?ask=within&of=berdzor-lachin&km=12&layer=posts&on=2022-08-20';

/** A worker that answers when the test tells it to. */
function slowWorker() {
  const answer = answerer(catalog);
  const asked: Question[] = [];
  const waiting: (() => void)[] = [];
  const ask = (question: Question) =>
    new Promise<{ result: ReturnType<typeof answer> }>((resolve) => {
      asked.push(question);
      waiting.push(() => resolve({ result: answer(question) }));
    });
  const settle = async () => {
    await tasks();
    waiting.splice(0).forEach((reply) => reply());
    await tasks();
  };
  return { asked, settle, load: () => Promise.resolve(ask) };
}

const tasks = () => new Promise((resolve) => setTimeout(resolve));

describe('asking', () => {
  it('answers the question of the address without any component, once there is a worker', async () => {
    const app = new AppState(catalog, lachin);
    const worker = slowWorker();
    expect(app.answers.shown(app.panel)).toBeNull();
    app.answers.connect(worker.load);
    await worker.settle();
    expect(app.answers.shown(app.panel)?.result.features).toHaveLength(3);
    expect(app.answers.earlier).toHaveLength(1);
  });

  it('asks once for a question that stays open, and again after the reader was elsewhere', async () => {
    const app = new AppState(catalog, lachin);
    const worker = slowWorker();
    app.answers.connect(worker.load);
    await worker.settle();
    app.open({ ...app.panel });
    app.goTo('2021-01-15');
    await worker.settle();
    expect(worker.asked).toHaveLength(1);
    app.open({ kind: 'ask', parts: { ask: 'measure', of: 'river-aras' } });
    await worker.settle();
    app.back();
    await worker.settle();
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['within', 'measure', 'within']);
    expect(app.answers.shown(app.panel)?.question.kind).toBe('within');
    expect(app.answers.earlier.map(({ ask }) => ask)).toEqual(['within', 'measure']);
  });

  it('shows the reply to the last question, whichever comes last', async () => {
    const app = new AppState(catalog, lachin);
    const worker = slowWorker();
    app.answers.connect(worker.load);
    app.open({ kind: 'ask', parts: { ask: 'measure', of: 'river-aras' } });
    await worker.settle();
    expect(app.answers.shown(app.panel)?.question.kind).toBe('measure');
  });

  it('asks nothing while a part cannot be read, or where the form is empty', async () => {
    const worker = slowWorker();
    for (const search of ['?ask=within&of=hadrut&km=far', '?show=ask', '?place=hadrut'])
      new AppState(catalog, search).answers.connect(worker.load);
    await worker.settle();
    expect(worker.asked).toEqual([]);
  });

  it('says that nothing came, and asks the same question again when it is put again', async () => {
    const app = new AppState(catalog, lachin);
    app.answers.connect(() => Promise.reject(new Error('no worker')));
    await tasks();
    expect(app.answers.last?.result).toBeNull();
    expect(app.answers.earlier).toEqual([]);
    const worker = slowWorker();
    app.answers.connect(worker.load);
    await worker.settle();
    expect(app.answers.shown(app.panel)).not.toBeNull();
  });

  it('ends a drawing when the form is left, not when another question is opened', () => {
    const app = new AppState(catalog, lachin);
    app.answers.sketch.start('line');
    app.open({ kind: 'ask', parts: { ask: 'measure', of: 'river-aras' } });
    expect(app.answers.sketch.tool).toBe('line');
    app.open({ kind: 'layers' });
    expect(app.answers.sketch.tool).toBeNull();
  });
});
