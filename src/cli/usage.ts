/** What `atlas help` prints. */
import { featureLayers } from '../catalog/types';
import { kinds } from '../query/kinds';
import { usageOf } from './ask-usage';

export const usage = `Usage:
  atlas link [--lang LANGUAGE] [--published DAY] [--jsonl [--compact]] [--explain]
             [--places PLACES] [FILE...]
  atlas link --format FORMAT [--lang LANGUAGE] [--published DAY] [--title TITLE]
             [--publisher NAME] [--address ADDRESS] [--places PLACES] [FILE]
${kinds.map(usageOf).join('\n')}
  atlas review [--published DAY] [--lang LANGUAGE] [--format text|json|sarif] [FILE...]
  atlas review --jsonl [--published DAY] [--lang LANGUAGE]
  atlas check FILE|FOLDER...
  atlas convert FILE [--to geojson|geojson-lines|kml|csv] [--layer NAME] [--left-out] [--swap]
             [--epsg CODE] [--encoding ENCODING] [--delimiter CHARACTER]
  atlas compare A.json B.json [--settle DECISIONS]
  atlas publish PROJECT.json --out FOLDER [--page FOLDER]
  atlas list [LAYER|events|citations|articles] [--on DATE]
  atlas search QUERY [--lang LANGUAGE]
  atlas export LAYER|all|gazetteer [--format geojson|kml|csv|csv-excel|csvt|lpf]
  atlas export all --format zip
  atlas archive shards DIR DUMP... [--fields FIELD=COLUMN,...] [--size ARTICLES]
  atlas archive pending DIR
  atlas archive index DIR [--memory GB] [--threads COUNT]
  atlas archive verify DIR
START is one of --at LON,LAT, --of ID, --path PATH, --area AREA. PATH and AREA are a GeoJSON file
or positions: "LON,LAT LON,LAT". ID is the id of a feature; "atlas list" and "atlas search" give
the ids. Every question takes --on DATE. Questions that can find features of several layers take
--layer LAYER (${featureLayers.join(', ')}), or a file of data of your own, which is searched
in place of the atlas; questions about a drawing take --accuracy METRES. With --jsonl, a question reads one {"id","lon","lat"}, {"id","of"} or
{"id","geometry"} a line from standard input.
link finds the places and dates of a text. Without a file it reads standard input; with --jsonl, one
{"id","text","lang","published","title","publisher","address"} a line, and with --compact too, it
writes a part of an archive. Of files that end with .html, .md or .xml (TEI) it reads the text.
LANGUAGE is one of en, es, fr, ru, hy, az, tr; without it, the language is guessed. DAY, written
YYYY-MM-DD, is the day from which "yesterday" counts. --explain lists every name that was found,
linked or not, with the reason. FORMAT is one of json, webannotation, tei, lpf, geojson, kml, csv,
csv-excel. What a page says of itself counts where no option says it. PLACES is a file of places of your own, in
Linked Places format or any format that convert reads, with their toponyms in name and name:LANGUAGE;
--places may stand several times.
convert reads GeoJSON (also by lines), TopoJSON, KML, KMZ, GPX, CSV, a zipped Shapefile, FlatGeobuf
or GeoParquet, whatever the name of the file, and writes it to standard output; - is standard input.
What is wrong goes to standard error, and with --left-out the features that were left out to
standard output. It ends with 1 if something was left out. --swap reads [latitude, longitude], --epsg
names the reference system of the coordinates.
export writes data to standard output. csv is for programs, csv-excel for spreadsheets; csvt has the
types of the columns of csv. The gazetteer is every place that a text can name.
review compares an article with the record: weekdays and days of the calendar, things on a day when
they were not there, dates of events, distances, numbers. It prints a line for each finding, and
ends with 1 if one contradicts.
compare says how far two project files of one article agree (F1 and Cohen's kappa) and lists where
they differ. DECISIONS, such as a or b,3=a,5=none, settles each difference; the file of both is
printed.
archive shards reads dumps (a folder of pages, or .jsonl, .csv, .tsv, .warc, .wet, also .gz) into
DIR/shards; scripts link these over machines; index sorts the parts into Parquet files, and verify
checks them (docs/archive.md). FIELD is one of id, text, lang, published, title, publisher, address,
rights, invented.
publish writes a web page of its own for the article of a project file: all files of the built
page, which lies in dist/ or in the folder of --page, for any static host.
QUERY is a name in any script, an event, a date in words or coordinates.`;
