import { inTime } from '../../deadline';

/** Milliseconds after which a file that does not come counts as missing: a slow line takes half of it. */
const timeoutMs = 60_000;

/** The same promise for every call; after a failure the next call tries again. */
export function once<View>(load: () => Promise<View>): () => Promise<View> {
  let loading: Promise<View> | null = null;
  return () => {
    loading ??= inTime(load(), timeoutMs).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
