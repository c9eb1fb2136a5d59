/** Reads FlatGeobuf with flatgeobuf. */
import { fault } from '../../catalog/faults';
import type { FileBytes, RawFeature, RawFile } from './raw-file';

export async function readFlatGeobuf({ bytes, base }: FileBytes): Promise<RawFile> {
  const { geojson } = await import('flatgeobuf');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8, true) > bytes.length - 12) throw new Error('it ends within its head');
  const features: RawFeature[] = [];
  let crs: string | undefined;
  let promised = 0;
  const headed = (head: FlatGeobufHead) => {
    promised = head.featuresCount;
    // flatgeobuf computes the size of an index of no features without end.
    if (head.indexNodeSize > 0 && !(promised > 0 && promised < bytes.length))
      throw new Error('the head has an index of features that are not there');
    const { org, code = 0 } = head.crs ?? { org: null };
    if (code > 0 && code !== 4326) crs = `${org ?? 'EPSG'}:${code}`;
  };
  // The type of the options asks for all of them, the reader for none.
  for await (const value of geojson.deserialize(bytes, { headerMetaFn: headed } as never))
    features.push({ value, where: `/${features.length}` });
  const missing = promised - features.length;
  const detail = `it ends ${missing} features too soon`;
  const wrong = fault('broken-file', { format: 'FlatGeobuf', detail });
  const troubles = missing > 0 ? [{ fault: wrong, where: `/${features.length}` }] : [];
  return { layers: [{ name: base, features }], troubles, ...(crs !== undefined && { crs }) };
}

interface FlatGeobufHead {
  /** 0 where the writer did not know it. */
  readonly featuresCount: number;
  readonly indexNodeSize: number;
  readonly crs: { readonly org: string | null; readonly code: number } | null;
}
