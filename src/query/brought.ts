/** A layer that a reader added, as questions search it. */
import type { AtlasFeature, OwnLayerId } from '../catalog/types';

/** Some of its features; what is left out is counted, never dropped without a word. */
export interface BroughtPart {
  readonly features: readonly AtlasFeature[];
  /** How many have no position, or several shapes in one, so that no question can measure to them. */
  readonly leftOut: number;
  /** Of how many features nobody has said how exactly they are known. */
  readonly unsaid: number;
}

export interface BroughtName {
  readonly layer: OwnLayerId;
  readonly name: string;
  /** The file that it was read from; empty where it was pasted. */
  readonly file: string;
}

/** A whole layer, where it is searched. */
export interface BroughtLayer extends BroughtName, BroughtPart {}

/** A layer where it is kept; the same object for as long as it is the same layer. */
export interface BroughtSource extends BroughtName {
  /** All of it, part by part. */
  readonly parts: () => Iterable<BroughtPart>;
}

/** What an answer says of the layer that was searched. */
export interface SearchedBrought extends BroughtName, Omit<BroughtPart, 'features'> {
  /** The number of features that were searched. */
  readonly searched: number;
}

/** All parts of a layer in one. */
export function joinedParts(name: BroughtName, parts: Iterable<BroughtPart>): BroughtLayer {
  const features: AtlasFeature[] = [];
  let [leftOut, unsaid] = [0, 0];
  for (const part of parts) {
    for (const feature of part.features) features.push(feature);
    leftOut += part.leftOut;
    unsaid += part.unsaid;
  }
  return { ...broughtName(name), features, leftOut, unsaid };
}

/** The name of a layer alone, which can be sent to a worker. */
export function broughtName({ layer, name, file }: BroughtName): BroughtName {
  return { layer, name, file };
}

export function searchedBrought(brought: BroughtLayer): SearchedBrought {
  const { features, leftOut, unsaid } = brought;
  return { ...broughtName(brought), searched: features.length, leftOut, unsaid };
}
