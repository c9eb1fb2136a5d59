import {
  chosenBackground,
  type BackgroundKind,
  type HeightEncoding,
} from '../../background/choice';
import { BackgroundFailed, type BackgroundTrouble } from '../../background/trouble';
import { besideAddress, detailedPage } from '../../state/background-address';
import { keepBackground } from '../../storage/kept-background';

/** Keeps a choice and opens the page that shows it; what is wrong where that cannot be. */
export async function openChosen(
  kind: BackgroundKind,
  address: string,
  encoding: HeightEncoding,
): Promise<BackgroundTrouble | null> {
  try {
    const choice = chosenBackground(kind, address, encoding);
    if (!(await keepBackground(choice))) throw new BackgroundFailed('not-kept', choice.address);
    location.assign(besideAddress(detailedPage, location));
    return null;
  } catch (error) {
    if (error instanceof BackgroundFailed) return error.trouble;
    throw error;
  }
}
