import { describe, expect, it } from 'vitest';
import { textFragment } from '../../src/linking/text-fragment';

describe('a link to words on a page', () => {
  it('has a short text whole and a long one by its ends', () => {
    expect(textFragment('https://example.org/a', 'la ciudad de Shusha')).toBe(
      'https://example.org/a#:~:text=la%20ciudad%20de%20Shusha',
    );
    expect(textFragment('https://example.org/a', 'a b c d e f g h i j k')).toBe(
      'https://example.org/a#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k',
    );
  });

  it('escapes what would mean something there', () => {
    expect(textFragment('https://example.org/a#top', 'Agdam-Khankendi, & so on')).toBe(
      'https://example.org/a#top:~:text=Agdam%2DKhankendi%2C%20%26%20so%20on',
    );
  });
});
