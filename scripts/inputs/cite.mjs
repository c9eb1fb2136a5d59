// Says of each feature of a file what it rests on and how exact it is. Run by extract.sh.
//   node cite.mjs FILE CITATION METRES
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file, citation, metres] = process.argv;
const collection = JSON.parse(readFileSync(file, 'utf8'));
// One source each, which no second one confirms.
const provenance = { accuracy: Number(metres), certainty: 'less-certain', citations: [citation] };
for (const feature of collection.features)
  feature.properties = { ...feature.properties, ...provenance };
writeFileSync(file, JSON.stringify(collection));
