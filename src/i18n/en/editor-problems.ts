import type { EditorProblemWords } from '../problem-words';

const km = (value: number) => `${value.toFixed(2)} km`;

/** Only editors of the geodata meet these, on the command line and in the build. */
export const editorProblems: EditorProblemWords = {
  'file-missing': 'the file is missing; add it to the folder',
  'no-article': 'holds no article; add one file',
  'key-twice': 'is named twice in its object; programs keep only one of the two',
  'unknown-reference': ({ to }) => `names no known ${to === 'statement' ? 'event or fact' : to}`,
  'before-from': ({ from }) => `is before "from" (${from})`,
  'outside-study-area': ({ area }) =>
    `lies outside the study area ${area.join(', ')} (west, south, east, north)`,
  'id-used-in': ({ file }) => `is used already, in ${file}; ids are unique`,
  'too-few-sides': ({ sides }) => `rests on ${sides} side; "certain" needs sources of two`,
  'no-side': 'rests on no citation of a side, so it can only be "uncertain"',
  'twice-in-article': 'is used twice in this article',
  'claim-misfit': ({ start, length }) =>
    `does not fit: the claim starts at ${start}, the article has ${length}`,
  'claim-out-of-order': 'stands before the claim listed above it; keep the order of the text',
  'claim-untold': 'is missing: no quotation makes this claim, so say it in our own words',
  'claim-told-twice': ({ quotation }) =>
    `repeats the quotation ${quotation}; a claim is quoted or told`,
  'claim-subject': 'a claim that is quoted has a subject, one that is told has none',
  'claim-outside': ({ quotation }) =>
    `lies outside the quotation ${quotation} that is said to make it`,
  'claim-unchecked': '"unchecked" and no citation go together',
  'foreign-word-absent': 'stands in none of the words of the claim',
  'unknown-claim': 'names no claim of this article',
  'quotation-too-long': ({ most }) => `has more than ${most} words; shorten the quotation`,
  'offset-misfit': ({ start, units }) => `does not fit: start ${start} plus ${units} code units`,
  'other-surface': ({ surface }) => `the offsets hold "${surface}"`,
  'inside-quotation': ({ quotation }) => `stands in the quotation ${quotation}; list it there`,
  'quotes-half': ({ words }) => `quotes half of ${words} words or more`,
  'control-overlap': ({ other, source }) =>
    `overlaps with ${other}, which rests on "${source}" too`,
  'foreign-wording': 'is the wording of a source that the record does not cite',
  'uncited-but-sure': 'names no citation, so the record can only be "uncertain"',
  'unknown-part': ({ codes }) =>
    `is not a part: neither ${codes.join(', ')} nor the id of a feature`,
  'rest-without-part': ({ day }) => `is a rest without its part on ${day || 'its first days'}`,
  'straight-unmarked':
    'must be true: the line is drawn straight through "via", so its length is not that of a road',
  'straight-without-via': 'must be false: the line runs through no "via"',
  'up-to-below': ({ km: least }) => `is not above "km" (${least})`,
  'same-day': ({ step }) => `is the day of ${step} too`,
  'no-box': 'is not a box (west, south, east, north) of the study area',
  'translates-nothing': 'names no record that has words of its own',
  untranslated: 'is not translated',
  'translation-missing': 'is missing: the English record has it',
  'translation-extra': 'is not in the English record',
  'not-after': ({ field }) => `is not after "${field}"`,
  'outside-days': 'lies outside "days"',
  'knee-out-of-order': 'is not between the knee before and the end',
  'smaller-than-area': 'does not hold the study area',
  'unknown-article': ({ articles }) => `names no article; the articles are ${articles.join(', ')}`,
  'unknown-layer': ({ layers }) => `is not a layer; the layers are ${layers.join(', ')}`,
  'unknown-side': ({ sides }) => `names no side; "sides" are ${sides.join(', ')}`,
  'holder-twice': 'is there twice',
  'hue-of-party': ({ hue }) => `is not the hue of its party, which is ${hue}`,
  unnamed: 'is missing; say what the page calls it',
  'not-in-atlas': ({ what, file, known }) =>
    `names no ${what} of ${file}; correct it or add it there (now ${known.join(', ')})`,
  'land-without-country': 'is not an ISO 3166-1 alpha-2 code; say whose land this is',
  'outside-unit': ({ km: off, units, inside, accuracyKm }) =>
    `lies ${km(off)} outside ${units.join(' and ')}${inside === null ? '' : `, in ${inside}`}, though its record names that unit and it is known to ${km(accuracyKm)}; correct the point, the accuracy or "district"`,
  'other-unit-country': ({ unit, unitCountry, km: depth, country, accuracyKm }) =>
    `lies in ${unit} (${unitCountry}), ${km(depth)} from its boundary, though its country is "${country}" and it is known to ${km(accuracyKm)}; correct the point, the accuracy or the country`,
  'other-country': ({ land, km: depth, country, accuracyKm }) =>
    `lies in the land of "${land}", ${km(depth)} from its border, though its country is "${country}" and it is known to ${km(accuracyKm)}; correct the point, the accuracy or the country`,
  'country-missing':
    'is missing: the place lies in none of the units of districts.geojson; give its ISO 3166-1 alpha-2 code, or name its unit in "district"',
  'country-beside-unit': ({ unit }) =>
    `is given beside a unit: "district" names ${unit}, whose country districts.geojson has; make it null`,
  'country-inside-unit': ({ unit }) =>
    `is given inside ${unit}; name that unit in "district" and make this null`,
  'lake-of-other-kind': ({ kind }) => `is given for a ${kind}; only lakes and reservoirs have it`,
  'lake-missing':
    'is missing: name the water of basemap/lakes.geojson that it is, or null where none is drawn',
  'lake-unnamed': ({ water }) => `is null, though the point lies in ${water}; name it`,
  'unknown-words': 'names no group of words of src/review/words/ or of "words"',
  'unknown-lake': 'names no water of basemap/lakes.geojson',
  'outside-lake': ({ km: off, lake }) =>
    `lies ${km(off)} outside its lake, ${lake}; move the point into the water`,
};
