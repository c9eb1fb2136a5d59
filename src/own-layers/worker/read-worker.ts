/** The worker that reads one file of data, so that the page never waits for a large one. */
import { readDataFile } from '../../formats/readers/read-data-file';
import { toponymsOf } from '../../formats/readers/toponyms';
import type { FromReadWorker, ToReadWorker } from './messages';

const say = (message: FromReadWorker) => postMessage(message);

onmessage = ({ data }: MessageEvent<ToReadWorker>) => {
  const { bytes, name, options, features } = data;
  readDataFile(bytes, name, { ...options, toponyms: toponymsOf({ features }) }).then(
    (reading) => say({ reading }),
    (error: unknown) => say({ failed: String(error) }),
  );
};
