import { pauses } from '../shared/pauses';

/** What steps lead to: at once where there is little to do, or else after steps with pauses. */
export function stepped<T>(steps: Generator<void, T>, isLittle: boolean): T | Promise<T> {
  if (!isLittle) return inPauses(steps);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

async function inPauses<T>(steps: Generator<void, T>): Promise<T> {
  const rest = pauses();
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  return step.value;
}
