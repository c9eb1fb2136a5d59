/** JSON Schemas of our own, written from the texts of the standards. */

const agent = {
  type: 'object',
  required: ['type', 'name'],
  properties: { type: { enum: ['Person', 'Organization', 'Software'] } },
};
/** 3.3.1: xsd:dateTime in UTC, written with Z. */
const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
};
const anyUri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const lifeCycle = { creator: agent, created: moment, generator: agent, generated: moment };

/** Web Annotation Data Model, https://www.w3.org/TR/annotation-model/, sections 3 to 5. */
export const annotationSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first', 'last', ...Object.keys(lifeCycle)],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: anyUri,
    type: { const: 'AnnotationCollection' },
    ...lifeCycle,
    total: { type: 'integer', minimum: 0 },
    last: anyUri,
    rights: anyUri,
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'startIndex', 'items'],
      properties: {
        type: { const: 'AnnotationPage' },
        partOf: anyUri,
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: { $ref: '#/$defs/annotation' } },
      },
    },
  },
  $defs: {
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target', 'body', ...Object.keys(lifeCycle)],
      properties: {
        id: anyUri,
        type: { const: 'Annotation' },
        ...lifeCycle,
        motivation: { enum: ['identifying', 'tagging', 'linking'] },
        target: {
          type: 'object',
          required: ['type', 'source', 'selector'],
          properties: {
            type: { const: 'SpecificResource' },
            source: {
              type: 'object',
              required: ['id', 'type', 'format'],
              properties: { id: anyUri, format: { type: 'string', pattern: '^\\w+/\\S+$' } },
            },
            selector: { type: 'array', items: { $ref: '#/$defs/selector' } },
          },
        },
      },
    },
    selector: {
      oneOf: [
        {
          required: ['type', 'exact'],
          properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' } },
        },
        {
          required: ['type', 'start', 'end'],
          properties: {
            type: { const: 'TextPositionSelector' },
            start: { type: 'integer', minimum: 0 },
            end: { type: 'integer', minimum: 0 },
          },
        },
      ],
    },
  },
};

/** ISO 8601: a year, month or day. */
const date = { type: 'string', pattern: '^-?\\d{4}(-\\d\\d(-\\d\\d)?)?$' };
const instant = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: { in: date, earliest: date, latest: date },
};
const when = {
  type: 'object',
  required: ['timespans'],
  properties: {
    timespans: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['start'],
        additionalProperties: false,
        properties: { start: instant, end: instant },
      },
    },
  },
};
const citations = { type: 'array', items: { type: 'object', required: ['label'] } };
const certainty = { enum: ['certain', 'less-certain', 'uncertain'] };

/** Linked Places format 1.3, https://github.com/LinkedPasts/linked-places-format. */
export const linkedPlacesSchema = {
  type: 'object',
  required: ['type', '@context', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: { type: 'array', minItems: 1, items: { $ref: '#/$defs/feature' } },
  },
  $defs: {
    feature: {
      type: 'object',
      required: ['@id', 'type', 'properties', 'when', 'names', 'types', 'geometry'],
      properties: {
        '@id': anyUri,
        type: { const: 'Feature' },
        properties: {
          type: 'object',
          required: ['title', 'fclasses'],
          properties: {
            title: { type: 'string', minLength: 1 },
            ccodes: { type: 'array', minItems: 1, items: { pattern: '^[A-Z]{2}$' } },
            fclasses: { type: 'array', minItems: 1, items: { enum: [...'AHLPRST'] } },
          },
        },
        when,
        names: {
          type: 'array',
          minItems: 1,
          contains: { required: ['citations'], properties: { citations: { minItems: 1 } } },
          items: {
            type: 'object',
            required: ['toponym'],
            properties: { toponym: { type: 'string' }, lang: { type: 'string' }, citations, when },
          },
        },
        types: {
          type: 'array',
          minItems: 1,
          items: {
            required: ['identifier', 'label'],
            properties: { identifier: { type: 'string', pattern: '^aat:\\d{9}$' } },
          },
        },
        geometry: { $ref: '#/$defs/geometry' },
        links: {
          type: 'array',
          items: {
            required: ['type', 'identifier'],
            properties: {
              type: {
                enum: ['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'],
              },
            },
          },
        },
        relations: {
          type: 'array',
          items: { required: ['relationType', 'relationTo'], properties: { when } },
        },
      },
    },
    geometry: {
      type: 'object',
      required: ['type', 'coordinates'],
      properties: {
        type: { enum: ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] },
        citations,
        certainty,
        approximation: {
          type: 'object',
          required: ['type', 'tolerance'],
          additionalProperties: false,
          properties: {
            type: { const: 'geo:hasSpatialAccuracy' },
            tolerance: { type: 'number', exclusiveMinimum: 0 },
          },
        },
      },
    },
  },
};
