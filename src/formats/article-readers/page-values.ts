/** Days and addresses as pages write them. */
import { isDate } from '../../chronology/dates';
import { dateTyped } from '../../chronology/typed-date';

/**
 * The day of `2022-08-27T09:00+04:00`, `20220827`, `Sat, 27 Aug 2022 …`, `27 августа 2022`; the one
 * that is written, whatever the zone. Null where there is none.
 */
export function dayWritten(written: string): string | null {
  const text = written.trim().slice(0, 60);
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T ])/.exec(text);
  const basic = /^(\d{4})(\d\d)(\d\d)(?=$|T)/.exec(text);
  const parts = iso ?? basic;
  if (parts) {
    const date = parts
      .slice(1)
      .filter((part) => part !== undefined)
      .join('-');
    return isDate(date) ? date : null;
  }
  const mail = /\b\d{1,2} [A-Za-z]{3,9} \d{4}\b/.exec(text)?.[0];
  return dateTyped(mail ?? text);
}

/** An http or https address; null for anything else, such as one without its host. */
export function addressOf(written: string): string | null {
  const address = written.trim();
  return /^https?:\/\/[^\s/]+\S*$/i.test(address) ? address : null;
}
