/** The same promise for every call; after a failure the next call tries again. */
export function once<View>(load: () => Promise<View>): () => Promise<View> {
  let loading: Promise<View> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
