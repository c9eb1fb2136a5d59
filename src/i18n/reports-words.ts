/** The words of the view that compares two reports. Each language is an object of this type. */
import type { ReportSide } from '../reading/two-reports/compare';

export interface ReportsWords {
  readonly intro: string;
  readonly report: Readonly<Record<'first' | 'second', string>>;
  readonly choose: string;
  readonly compare: string;
  readonly example: string;
  /** Stands on every view, print and export of the invented pair. */
  readonly invented: string;
  readonly missing: (id: string) => string;
  readonly same: string;
  readonly noPlaces: string;
  readonly noCommon: string;
  readonly undated: (title: string) => string;
  readonly noExample: string;
  /** Before the places where a report happens. */
  readonly happens: (title: string) => string;
  /** How those places are found. */
  readonly happensHow: string;
  readonly side: Readonly<Record<ReportSide, string>>;
  readonly place: string;
  readonly record: string;
  readonly noDay: string;
  /** Whose usage a form of a name is; `whose` are the sides, already in words. */
  readonly usage: (whose: string) => string;
  readonly usageUnknown: string;
  readonly notNamed: string;
  readonly eventsNear: string;
  readonly byDay: string;
  readonly day: string;
  readonly all: (count: number) => string;
  readonly csv: string;
  readonly webPage: string;
  readonly print: string;
}
