import type { TimeMessages } from '../time-messages';
import { event } from './event';

export const enTime: TimeMessages = {
  event,
  control: {
    thisPoint: 'this point',
    said: (holder, { part, uncertain }, sides) => {
      const whose =
        sides.length === 0 ? 'not checked against a document' : `sources: ${sides.join(', ')}`;
      return `${part ? 'in part by ' : 'by '}${holder} (${uncertain ? 'uncertain; ' : ''}${whose})`;
    },
    agree: (place, date, said) => `On ${date} ${place} was held ${said.join(' and ')}.`,
    differ: (place, date, said) =>
      `On ${date} sources differ on who held ${place}: it was held ${said.join(', or ')}.`,
    others: (said) => `The other parts were held ${said.join(' and ')}.`,
    unknown: (place, date, earliest) =>
      earliest === null
        ? `No source here says who held ${place} on ${date}.`
        : `No source here says who held ${place} on ${date}: none dates it before ${earliest}.`,
    beyond: (place, [west, south, east, north]) =>
      `The atlas has no record of who held ${place}: all or part of it lies outside the region of the record, ${west} to ${east}° E and ${south} to ${north}° N.`,
    whichPart: 'No source here says in which part it lies.',
    inUnit: (place) => `The statements are about the district in which ${place} lies.`,
  },
  undated: (date) => `No source here dates control before ${date}`,
  states: {
    unknown: 'no source here says who held it',
    differ: 'sources differ',
    'in-parts': 'in parts, by different holders',
    before: 'before its first change of hands',
    'handed-over': 'handed over by agreement',
    fighting: 'taken in the war',
    statement: 'left in place by a statement',
    deployment: 'peacekeepers deployed',
    withdrawal: 'after others withdrew',
    checkpoint: 'when a checkpoint was set up',
    recorded: 'as recorded on that day',
  },
  track: {
    label: 'Date track',
    slider: 'Date',
    play: 'Play',
    pause: 'Pause',
    playing: 'Playing',
    paused: (date) => `Paused on ${date}`,
    speed: (speed) => `Speed: ${speed}`,
    otherSpeed: 'Another speed',
    speeds: { week: '1 week/s', month: '1 month/s', quarter: '3 months/s' },
    earlier: 'Previous event',
    later: 'Next event',
    closer: 'Zoom in on the dates',
    wider: 'Zoom out on the dates',
    field: 'Go to a date',
    fieldHint: 'YYYY-MM-DD',
    show: 'Go',
    articleDay: 'the day of the article',
    toArticleDay: 'Day of the article',
    today: 'Today',
    fold: 'More',
    more: 'More about dates',
    reached: (date, text) => `${date}: ${text}`,
    told: 'Dates that the article names',
    beyond: 'Dates of the article outside this map',
  },
  dateTrouble: {
    'no-date': (text) =>
      `“${text}” is not a date that exists. Write a day such as 2022-08-27; the map stays as it was.`,
    before: (text, first) =>
      `${text} is before this map begins, on ${first}. The map stays as it was.`,
    after: (text, _, last) =>
      `${text} is after ${last}, the last day of this map. It stays as it was.`,
    reversed: (text) => `${text} runs backwards: the first day must be before the second.`,
  },
  loading: 'Loading',
  notLoaded: 'This view could not be loaded. Reload the page to try again.',
  notThere: (date) => `Not there on ${date}, the day that the map shows.`,
  showOn: (date) => `Show the map of ${date}`,
  changedBy: 'Event at that time',
  noEvent: 'no event of that day is in the record',
  allRecords: (count) => `All ${count} records of who held it`,
  day: {
    title: 'The day on the map',
    heading: (date) => date,
    kicker: 'The day that the map shows',
    events: 'That day',
    noEvents: 'No event of that day is in the record.',
    month: 'In the month before',
    noChange: 'Nothing in the record changed in that month.',
    distance: (days) =>
      days === 0
        ? 'that day'
        : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'}`,
    units: 'Who held what',
    road: 'Road of the corridor',
    noRoad: 'There was no corridor on this day.',
    positions: (count) =>
      count === 1 ? '1 located peacekeeper position' : `${count} located peacekeeper positions`,
    compare: 'Compare with another day',
    charts: 'Charts of the hand-overs and the posts',
    story: 'The story in steps',
  },
  compare: {
    title: (from, to) => `${from} and ${to}`,
    kicker: 'Drag to compare',
    from: 'From',
    to: 'To',
    apply: 'Compare',
    swipe: 'Line between the two days',
    swipeAt: (percent, from, to) => `${percent} % of the map shows ${from}, the rest ${to}`,
    changes: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
    none: 'Nothing in the record changed between these days.',
    km2: (figure) => `${figure} km²`,
    came: 'There on the later day only',
    went: 'There on the earlier day only',
    between: 'Events between',
    areas:
      'Areas are those of the whole unit as drawn here; where a source speaks of a part, that part is not measured.',
  },
  charts: {
    title: 'Charts',
    handOver: 'Who held the districts: how and since when',
    handOverNote: 'Hue tells who held it, shade how that came about.',
    posts: 'Posts of the peacekeepers over time',
    postsNote: 'A dot is a count as a source gave it; nothing is drawn between two counts.',
    asTable: 'Show table',
    holder: 'Held by',
    mark: (date) => `The day on the map: ${date}`,
    scale: (date) => `Change of scale: ${date}`,
    reported: 'a count that a source reports',
    planned: 'a number that a source says was planned',
    place: 'Place',
    from: 'From',
    to: 'To',
    state: 'What the record says',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    start: 'start of the record',
    open: 'today',
  },
  story: {
    title: 'The story in steps',
    begin: 'The story in steps',
    step: (step, of) => `Step ${step} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    hint: 'Use the arrow keys or swipe to go forward and back.',
    all: 'All steps',
  },
};
