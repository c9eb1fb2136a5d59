/**
 * Sorts the numbers from 0 to `count` in steps, each of which looks at most at `mostInStep` of them:
 * short runs by the language's own sort, then merged two by two. Equal ones keep their order.
 */
export function* inSteps(
  count: number,
  mostInStep: number,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  let [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  for (let at = 0; at < count; at += 1) from[at] = at;
  for (let start = 0; start < count; start += mostInStep) {
    from.subarray(start, start + mostInStep).sort(compare);
    yield;
  }
  for (let length = mostInStep; length < count; length *= 2) {
    let steps = 0;
    for (let start = 0; start < count; start += 2 * length) {
      const middle = Math.min(start + length, count);
      const end = Math.min(start + 2 * length, count);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const isLeft =
          left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[isLeft ? left : right] ?? 0;
        if (isLeft) left += 1;
        else right += 1;
        steps += 1;
        if (steps % mostInStep === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
