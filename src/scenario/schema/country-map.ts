import * as z from 'zod/mini';
import { ref } from './ids.ts';
import { between, fields, list, oneOf } from './shape.ts';

/** Coordinates reach so far from 0; whoever measures in metres stays within it. */
const FARTHEST = 10_000_000;
const MOST_POSITIONS = 300;
const MOST_RINGS = 12;
const MOST_POLYGONS = 24;

/** Two numbers, from left to right and from bottom to top; a third, a height, is left aside (RFC 7946, 3.1.1). */
const position = list(between(-FARTHEST, FARTHEST), 3, 2).check(z.meta({ id: 'position' }));
/** A closed line: the last position is the first. */
const ring = list(position, MOST_POSITIONS, 4).check(z.meta({ id: 'ring' }));
const polygon = list(ring, MOST_RINGS, 1).check(z.meta({ id: 'polygon' }));
const bbox = list(z.number(), 6, 4);

const geometry = z.discriminatedUnion(
  'type',
  [
    fields({ type: z.literal('Polygon'), coordinates: polygon, bbox: z.exactOptional(bbox) }),
    fields({
      type: z.literal('MultiPolygon'),
      coordinates: list(polygon, MOST_POLYGONS, 1),
      bbox: z.exactOptional(bbox),
    }),
  ],
  { error: 'wrong-value' },
);

const feature = fields({
  type: oneOf(['Feature']),
  id: z.exactOptional(ref),
  properties: z.exactOptional(z.nullable(z.looseObject({ province: z.exactOptional(ref) }))),
  geometry,
  bbox: z.exactOptional(bbox),
});

/**
 * The shapes of the provinces as a GeoJSON FeatureCollection (RFC 7946): one feature for each, whose `id` or
 * `properties.province` is the id of the province. Positions are the author's own plane, drawn as they are.
 */
export const countryMap = fields({
  type: oneOf(['FeatureCollection']),
  features: list(feature, 30, 1),
  bbox: z.exactOptional(bbox),
}).check(z.meta({ id: 'country-map' }));

/** The shapes of a country's provinces. */
export type CountryMap = z.infer<typeof countryMap>;
