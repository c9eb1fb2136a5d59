/** The background that a reader chose, kept in the browser for the page that shows it. */
import { readChoice, type BackgroundChoice } from '../background/choice';
import { inTime } from '../deadline';
import { browserStore, type Kept } from './browser-store';

interface KeptBackground extends Kept {
  readonly choice: BackgroundChoice;
}

const id = 'background';
/** Milliseconds: another window that is closing can hold the store, and a page must not wait for it. */
const patience = 5000;

/** The choice; null where there is none, or where the browser keeps nothing. */
export async function loadBackground(): Promise<BackgroundChoice | null> {
  try {
    return readChoice(choiceIn(await inTime(store().get(id), patience)));
  } catch {
    return null;
  }
}

/** Whether the choice is kept now. */
export async function keepBackground(choice: BackgroundChoice): Promise<boolean> {
  try {
    // Counted by the clock, so that the last choice is kept, whichever window makes it.
    await inTime(store().put({ id, revision: Date.now(), choice }, 'any'), patience);
    return true;
  } catch {
    return false;
  }
}

function store() {
  return browserStore<KeptBackground>('background');
}

function choiceIn(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'choice' in record ? record.choice : null;
}
