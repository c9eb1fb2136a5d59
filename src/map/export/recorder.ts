/** Records what is drawn on a canvas with the browser's own recorder. */

const types = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm', 'video/mp4'];
const [framesPerSecond, bitsPerSecond, millisecondsPerPart] = [25, 8_000_000, 1000];
/** A frame that comes later than this was late for a reason that the film does not show. */
const longestFrame = 100;

/** The type of file that this browser can record; null if it cannot record. */
export function recordableType(): string | null {
  if (typeof MediaRecorder === 'undefined') return null;
  if (!('captureStream' in HTMLCanvasElement.prototype)) return null;
  return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/** The ending of a file of a type of `recordableType`. */
export function endingOf(type: string): 'mp4' | 'webm' {
  return type.startsWith('video/mp4') ? 'mp4' : 'webm';
}

/** Plays as many seconds as given by `show`, which gets the seconds passed, and records them. */
export async function recorded(
  canvas: HTMLCanvasElement,
  type: string,
  seconds: number,
  show: (passed: number) => Promise<void>,
  signal: AbortSignal,
): Promise<Blob> {
  await show(0);
  const stream = canvas.captureStream(framesPerSecond);
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: bitsPerSecond });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stopped = new Promise<void>((resolve, reject) => {
    recorder.onstop = () => resolve();
    recorder.onerror = () => reject(new Error('The recorder has failed'));
  });
  recorder.start(millisecondsPerPart);
  const follow = () => (document.hidden ? recorder.pause() : recorder.resume());
  document.addEventListener('visibilitychange', follow);
  try {
    await played(seconds, show, signal);
  } finally {
    document.removeEventListener('visibilitychange', follow);
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
  await stopped;
  return new Blob(parts, { type });
}

async function played(
  seconds: number,
  show: (passed: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let [passed, before] = [0, performance.now()];
  while (passed < seconds) {
    const now = await nextFrame();
    signal.throwIfAborted();
    passed += Math.min(Math.max(now - before, 0), longestFrame) / 1000;
    before = now;
    await show(passed);
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
