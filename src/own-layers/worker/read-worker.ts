/** The worker that reads one file of data, so that the page never waits for a large one. */
import { readDataFile } from '../../formats/readers/read-data-file';
import type { FromReadWorker, ToReadWorker } from './messages';
import { toponymsIn } from './toponyms';

const say = (message: FromReadWorker) => postMessage(message);

onmessage = ({ data }: MessageEvent<ToReadWorker>) => {
  const { bytes, name, options, toponyms } = data;
  readDataFile(bytes, name, { ...options, toponyms: toponymsIn(toponyms) }).then(
    (reading) => say({ reading }),
    (error: unknown) => say({ failed: String(error) }),
  );
};
