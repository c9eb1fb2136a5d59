import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonTokens } from '../../src/catalog/json-tokens';
import { repeatedKeys } from '../../src/catalog/repeated-keys';
import { runs } from '../runs';

const pointers = (text: string) => repeatedKeys('a.json', text).map(({ pointer }) => pointer);

describe('a member that is named twice', () => {
  it('is found at any depth, with its pointer', () => {
    expect(pointers('{"id":"shushi","id":"lachin"}')).toEqual(['/id']);
    expect(pointers('[{"a":[0,{"b":1,"c":2,"b":3}]}]')).toEqual(['/0/a/1/b']);
    expect(pointers(String.raw`{"a":1,"\u0061":2}`)).toEqual(['/a']);
  });

  it('is not a text that looks like a name, nor the same name in another object', () => {
    expect(pointers('[{"a":1},{"a":2},["a","a"]]')).toEqual([]);
    expect(pointers(String.raw`{"a":"{\"b\":1,\"b\":2}","b":"a"}`)).toEqual([]);
  });

  it('is in no text that JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(pointers(text)).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('is read in a text that is nested 20,000 deep', () => {
    const deep = `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)},"x":1}`;
    expect(pointers(deep)).toEqual(['/x']);
  });
});

describe('the tokens of a JSON text', () => {
  it('are all of it but the space between', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const spaced = JSON.stringify(JSON.parse(text), null, 2);
        expect([...jsonTokens(spaced)].join('')).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: runs(400) },
    );
  });

  it('are read from a text of one quotation mark after another', () => {
    const text = JSON.stringify('"\\'.repeat(50_000));
    expect([...jsonTokens(text)]).toEqual([text]);
  });
});
