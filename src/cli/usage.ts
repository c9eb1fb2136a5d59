/** What `atlas help` prints. */
import { featureLayers } from '../catalog/types';
import { kinds } from '../query/kinds';
import { usageOf } from './ask-usage';

export const usage = `Usage:
  atlas link [--lang LANGUAGE] [--published DAY] [--jsonl] [--explain] [FILE...]
  atlas link --format FORMAT [--lang LANGUAGE] [--published DAY] [--title TITLE]
             [--publisher NAME] [--address ADDRESS] [FILE]
${kinds.map(usageOf).join('\n')}
  atlas review [--published DAY] [--lang LANGUAGE] [--format text|json|sarif] [FILE...]
  atlas review --jsonl [--published DAY] [--lang LANGUAGE]
  atlas check FILE|FOLDER...
  atlas compare A.json B.json [--settle DECISIONS]
  atlas list [LAYER|events|citations|articles] [--on DATE]
  atlas search QUERY [--lang LANGUAGE]
  atlas export LAYER|all|gazetteer [--format geojson|kml|csv|csv-excel|csvt|lpf]
  atlas export all --format zip
START is one of --at LON,LAT, --of ID, --path PATH, --area AREA. PATH and AREA are a GeoJSON file
or positions: "46.5,39.6 46.6,39.7". ID is the id of a feature; "atlas list" and "atlas search" give
the ids. Every question takes --on DATE. Questions that can find features of several layers take
--layer LAYER (${featureLayers.join(', ')}); questions about a drawing take
--accuracy METRES. With --jsonl, a question reads one {"id","lon","lat"}, {"id","of"} or
{"id","geometry"} a line from standard input.
link finds the places and dates of a text. Without a file it reads standard input; with --jsonl, one
{"id","text","lang","published","title","publisher","address"} a line. Of files that end with .html,
.md or .xml (TEI) it reads the text.
LANGUAGE is one of en, es, fr, ru, hy, az, tr; without it, the language is guessed. DAY, written
YYYY-MM-DD, is the day from which "yesterday" counts. --explain lists every name that was found,
linked or not, with the reason. FORMAT is one of json, webannotation, tei, lpf, geojson, kml, csv,
csv-excel. What a page says of itself counts where no option says it.
export writes data to standard output. csv is for programs, csv-excel for spreadsheets; csvt has the
types of the columns of csv. The gazetteer is every place that a text can name.
review compares an article with the record: weekdays and days of the calendar, things on a day when
they were not there, dates of events, distances, numbers. It prints a line for each finding, and
ends with 1 if one contradicts.
compare says how far two project files of one article agree (F1 and Cohen's kappa) and lists where
they differ. DECISIONS, such as a or b,3=a,5=none, settles each difference; the file of both is
printed.
QUERY is a name in any script, an event, a date in words or coordinates.`;
