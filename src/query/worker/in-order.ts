/** Sends messages in order; long ones in parts, one for each time that the worker is ready. */
export interface Post<M> {
  readonly message: (message: M) => void;
  readonly parts: (parts: Iterator<M>) => void;
  /** The worker can take the next part. Each arrives as a task, so the page can draw in between. */
  readonly ready: () => void;
}

export function postInOrder<M>(send: (message: M) => void): Post<M> {
  const queue: (Iterator<M> | { readonly only: M })[] = [];
  let isReady = false;

  function sendOn(): void {
    for (let next = queue[0]; next; next = queue[0]) {
      if ('only' in next) send(next.only);
      else {
        if (!isReady) return;
        const part = next.next();
        if (!part.done) {
          isReady = false;
          return send(part.value);
        }
      }
      queue.shift();
    }
  }

  return {
    message(only) {
      queue.push({ only });
      sendOn();
    },
    parts(parts) {
      queue.push(parts);
      sendOn();
    },
    ready() {
      isReady = true;
      sendOn();
    },
  };
}
