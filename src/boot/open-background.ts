/** The page with a background from another host: reads the choice and asks the hosts it allows. */
import { keepConfined } from './keep-confined';
import { BackgroundPage } from '../state/background-page.svelte';
import type { PageStatus } from '../state/page-status.svelte';
import { loadBackground } from '../storage/kept-background';

export async function openBackground(page: PageStatus): Promise<void> {
  const choice = await loadBackground();
  keepConfined(choice?.origins ?? []);
  const background = new BackgroundPage(choice);
  page.showBackground(background);
  if (!choice) return;
  try {
    const { readBackground } = await import('../map/detailed/read-background');
    background.draw(await readBackground(choice));
  } catch (error) {
    background.fail(error);
  }
}
