/** The page with a background from another host: reads the choice and asks the hosts it allows. */
import { keepConfined } from './keep-confined';
import { BackgroundPage } from '../state/background-page.svelte';
import type { Troubles } from '../state/troubles.svelte';
import { loadBackground } from '../storage/kept-background';

export async function openBackground(troubles: Troubles): Promise<void> {
  const choice = await loadBackground();
  keepConfined(choice?.origins ?? []);
  const page = new BackgroundPage(choice);
  troubles.showBackground(page);
  if (!choice) return;
  try {
    const { readBackground } = await import('../map/detailed/read-background');
    page.draw(await readBackground(choice));
  } catch (error) {
    page.fail(error);
  }
}
