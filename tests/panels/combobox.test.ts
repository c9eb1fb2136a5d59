import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../src/panels/shared/combobox.svelte';

const places = ['Shusha / Shushi', 'Berdzor / Lachin', 'Khankendi / Stepanakert'];

function key(name: string, more: Partial<KeyboardEvent> = {}) {
  const event = { key: name, preventDefault: vi.fn(), stopPropagation: vi.fn(), ...more };
  return event as unknown as KeyboardEvent;
}

function press(box: Combobox<string>, ...names: readonly string[]): void {
  names.forEach((name) => box.press(key(name)));
}

describe('the keys of a combobox', () => {
  it('go round the list, and by Home and End once they are on an option', () => {
    const box = new Combobox(() => places, vi.fn());
    box.show();
    press(box, 'End');
    expect(box.active).toBe(-1);
    const steps = ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'End', 'Home'].map((name) => {
      press(box, name);
      return box.active;
    });
    expect(steps).toEqual([0, 2, 0, 1, 2, 0]);
  });

  it('choose the active option, and leave Enter to the owner where there is none', () => {
    const [choose, enter] = [vi.fn(), vi.fn()];
    const box = new Combobox(() => places, choose, { enter });
    box.show();
    press(box, 'Enter');
    expect([choose.mock.calls, enter.mock.calls.length]).toEqual([[], 1]);
    press(box, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(choose.mock.calls).toEqual([['Berdzor / Lachin']]);
  });

  it('close the list by Escape, then say so, and open it again by an arrow', () => {
    const escape = vi.fn();
    const box = new Combobox(() => places, vi.fn(), { escape });
    box.show();
    press(box, 'Escape');
    expect([box.open, escape.mock.calls.length]).toEqual([false, 0]);
    press(box, 'Escape');
    expect(escape).toHaveBeenCalledOnce();
    press(box, 'ArrowDown');
    expect([box.open, box.active]).toEqual([true, -1]);
  });

  it('that mean nothing here, or belong to the system or a spelling in progress, are left alone', () => {
    const box = new Combobox(() => places, vi.fn());
    box.show();
    const others = [
      key('a'),
      key('ArrowDown', { altKey: true }),
      key('Enter', { isComposing: true }),
    ];
    for (const event of others) {
      box.press(event);
      expect(event.preventDefault).not.toHaveBeenCalled();
    }
    expect(box.active).toBe(-1);
  });
});
